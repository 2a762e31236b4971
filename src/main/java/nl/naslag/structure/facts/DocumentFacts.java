package nl.naslag.structure.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Texts;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.decision.DecisionList;
import org.jspecify.annotations.Nullable;

/// Supplies what the file does not say about the document as a whole: title, author, addressee,
/// date. For author and addressee the file comes first; for title and date the text does.
public final class DocumentFacts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

  private DocumentFacts() {}

  /// Author, addressee and date are absent where neither file nor text names them; the title never
  /// is.
  public static DocumentProperties properties(Extracted extracted, List<Block> blocks) {
    DocumentProperties known = extracted.properties();
    String title = title(extracted, blocks);
    LocalDate date = date(extracted, blocks, title).orElse(null);
    return new DocumentProperties(
        known.mediaType(),
        dated(title, date, blocks),
        Optional.ofNullable(known.authority())
            .or(() -> Organisations.author(blocks, title))
            .orElse(null),
        Optional.ofNullable(known.addressee())
            .or(() -> Organisations.addressee(blocks))
            .orElse(null),
        date,
        known.language());
  }

  /// The first one found: in the text, in the file's properties, or in the file name.
  private static String title(Extracted extracted, List<Block> blocks) {
    return DocumentTitle.inText(blocks)
        .or(() -> DocumentTitle.inProperties(extracted.properties().title()))
        .orElseGet(() -> DocumentTitle.fromFileName(extracted.source().fileName(), blocks));
  }

  /// Every meeting has a list with the same title; the date distinguishes them.
  private static String dated(String title, @Nullable LocalDate date, List<Block> blocks) {
    boolean tell = date != null && DecisionList.is(blocks) && DutchDates.first(title).isEmpty();
    return tell ? title + ", " + DAY.format(date) : title;
  }

  /// The date in the text is that of deciding or sending; the file's own is only that of creation.
  private static Optional<LocalDate> date(Extracted extracted, List<Block> blocks, String title) {
    return DateLines.find(blocks, title, extracted.source().fileName())
        .or(() -> Optional.ofNullable(extracted.properties().date()));
  }
}
