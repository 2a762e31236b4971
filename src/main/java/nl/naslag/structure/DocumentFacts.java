package nl.naslag.structure;

import java.util.List;
import java.util.Locale;
import nl.naslag.document.DocumentProperties;
import nl.naslag.document.Extracted;

/// Fills in what the file does not say of the document as a whole: title, author, date.
final class DocumentFacts {
  private DocumentFacts() {}

  static DocumentProperties of(Extracted extracted, List<Block> blocks) {
    DocumentProperties known = extracted.properties();
    return new DocumentProperties(
        known.mediaType(),
        title(known, extracted),
        known.authority(),
        known.addressee(),
        known.date(),
        known.language());
  }

  static String title(DocumentProperties known, Extracted extracted) {
    String title = known.title();
    return title == null || title.isBlank() ? fromFileName(extracted.source().fileName()) : title;
  }

  /// "nota's/ruimtelijk-voorstel-drenthe.txt" is called "Ruimtelijk voorstel drenthe".
  static String fromFileName(String fileName) {
    String name =
        fileName.substring(fileName.lastIndexOf('/') + 1).replaceFirst("\\.[^.]{1,5}$", "");
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? fileName
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
