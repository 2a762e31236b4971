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
/// date. For author and addressee the file comes first; for title and date the text does, since the
/// file's own date is only that of creation.
public final class DocumentFacts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

  private DocumentFacts() {}

  /// Title, author, addressee and date are absent where neither file nor text names them.
  public static DocumentProperties properties(Extracted extracted, List<Block> blocks) {
    DocumentProperties known = extracted.properties();
    Head head = Head.of(blocks);
    String fileName = extracted.source().fileName();
    String title = DocumentTitle.in(head, blocks, known.title(), fileName).map(Fact::value).orElse("");
    LocalDate date =
        DateLines.find(head, title, fileName).or(() -> Optional.ofNullable(known.date())).orElse(null);
    return new DocumentProperties(
        known.mediaType(),
        title.isEmpty() ? null : dated(title, date, blocks),
        Optional.ofNullable(known.authority())
            .or(() -> Authors.in(head, blocks, title, fileName).map(Fact::value))
            .orElse(null),
        Optional.ofNullable(known.addressee())
            .or(() -> Organisations.addressee(blocks))
            .orElse(null),
        date,
        known.language());
  }

  /// Every meeting has a list with the same title; the date distinguishes them.
  private static String dated(String title, @Nullable LocalDate date, List<Block> blocks) {
    boolean tell = date != null && DecisionList.is(blocks) && DutchDates.first(title).isEmpty();
    return tell ? title + ", " + DAY.format(date) : title;
  }
}
