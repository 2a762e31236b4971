package nl.naslag.structure.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Bibliography;
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
    Optional<Fact> title = DocumentTitle.in(head, blocks, known.title(), fileName);
    String named = title.map(Fact::value).orElse("");
    Optional<Fact> said = DateLines.find(head, named, fileName);
    Optional<Fact> author = author(extracted, head, blocks, named);
    Optional<Fact> kind = Kinds.in(head, blocks, named);
    Optional<Fact> number = OwnNumber.in(head, kind.map(Fact::value).orElse(""));
    LocalDate date = said.map(fact -> LocalDate.parse(fact.value())).orElse(known.date());
    List<Bibliography.Said> evidence = new ArrayList<>();
    title.ifPresent(fact -> evidence.add(fact.said("title")));
    said.ifPresent(fact -> evidence.add(fact.said("date")));
    author.ifPresent(fact -> evidence.add(fact.said("authority")));
    kind.ifPresent(fact -> evidence.add(fact.said("kind")));
    number.ifPresent(fact -> evidence.add(fact.said("reference")));
    return new DocumentProperties(
        known.mediaType(),
        named.isEmpty() ? null : dated(named, date, blocks),
        author.map(Fact::value).orElse(null),
        Optional.ofNullable(known.addressee())
            .or(() -> Organisations.addressee(blocks))
            .orElse(null),
        date,
        known.language(),
        new Bibliography(
            kind.map(Fact::value).orElse(null), number.map(Fact::value).orElse(null), evidence));
  }

  private static Optional<Fact> author(
      Extracted extracted, Head head, List<Block> blocks, String title) {
    String fileName = extracted.source().fileName();
    return Optional.ofNullable(extracted.properties().authority())
        .map(name -> new Fact(name, name, 0, FactRule.PROPERTY))
        .or(() -> Authors.in(head, blocks, title, fileName));
  }

  /// Every meeting has a list with the same title; the date distinguishes them.
  private static String dated(String title, @Nullable LocalDate date, List<Block> blocks) {
    boolean tell = date != null && DecisionList.is(blocks) && DutchDates.first(title).isEmpty();
    return tell ? title + ", " + DAY.format(date) : title;
  }
}
