package nl.naslag.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.structure.StructureReader;
import org.springframework.stereotype.Component;

/// Reads files for measuring, as the application does, without putting them in the index.
@Component
final class DocumentFiles {
  private final TextExtractor extractor;
  private final StructureReader structure;

  DocumentFiles(TextExtractor extractor, StructureReader structure) {
    this.extractor = extractor;
    this.structure = structure;
  }

  /// Empty for a file without text.
  Optional<PolicyDocument> document(Path file) {
    return extracted(file).map(structure::read);
  }

  /// The text of each page by its number, every white space made one space.
  Map<Integer, String> pages(Path file) {
    Map<Integer, StringBuilder> pages = new HashMap<>();
    extracted(file)
        .ifPresent(
            text ->
                text.fragments()
                    .forEach(
                        fragment ->
                            pages
                                .computeIfAbsent(fragment.page(), _ -> new StringBuilder())
                                .append(words(fragment))));
    Map<Integer, String> texts = new HashMap<>();
    pages.forEach((number, text) -> texts.put(number, text.toString().replaceAll("\\s+", " ")));
    return texts;
  }

  private static String words(Fragment fragment) {
    return fragment.marker() + " " + fragment.text() + " ";
  }

  private Optional<Extracted> extracted(Path file) {
    String name = String.valueOf(file.getFileName());
    Source source = new Source(new DocumentId(name), file, name, name, 1);
    return extractor.extract(source) instanceof Extracted text
        ? Optional.of(text)
        : Optional.empty();
  }
}
