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

/// Fills in what the file does not say of the document as a whole: title, author, addressee, date.
/// What the file says of author and addressee goes first; of title and date the text goes first.
public final class DocumentFacts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

  private DocumentFacts() {}

  /// Author, addressee and date stay absent where neither file nor text tells; the title never.
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

  /// In the text, else in the file's properties, else from the file name: the first that stands.
  private static String title(Extracted extracted, List<Block> blocks) {
    return DocumentTitle.inText(blocks)
        .or(() -> DocumentTitle.inProperties(extracted.properties().title()))
        .orElseGet(() -> DocumentTitle.fromFileName(extracted.source().fileName(), blocks));
  }

  /// Every meeting has a list with the same title; the date tells them apart.
  private static String dated(String title, @Nullable LocalDate date, List<Block> blocks) {
    boolean tell = date != null && DecisionList.is(blocks) && DutchDates.first(title).isEmpty();
    return tell ? title + ", " + DAY.format(date) : title;
  }

  /// The date in the text tells when it was decided or sent; the file's own only when it was made.
  private static Optional<LocalDate> date(Extracted extracted, List<Block> blocks, String title) {
    return DateLines.find(blocks, title, extracted.source().fileName())
        .or(() -> Optional.ofNullable(extracted.properties().date()));
  }
}
