package nl.naslag.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Source;
import nl.naslag.evaluation.GoldTable.Row;
import org.jspecify.annotations.Nullable;

/// A passage of our own under a heading, as a document of nothing else.
///
/// @param heading empty where the passage stands under none
record WrittenPassage(String text, String heading) {
  private static final String ID = "geschreven";

  PolicyDocument document(DocumentProperties properties) {
    String start = heading.isEmpty() ? "" : heading + "\n\n";
    String whole = start + text;
    return new PolicyDocument(
        new Source(new DocumentId(ID), Path.of(ID), ID, ID, whole.length()),
        properties,
        whole,
        List.of(),
        List.of(),
        sections(whole),
        List.of(passage(new Span(start.length(), whole.length()))),
        List.of());
  }

  private Passage passage(Span span) {
    List<String> trail = heading.isEmpty() ? List.of() : List.of(heading);
    return new Passage(
        new PassageId(ID),
        new DocumentId(ID),
        PassageKind.TEKST,
        trail,
        heading,
        null,
        0,
        span,
        text,
        0,
        null,
        List.of());
  }

  private List<Section> sections(String whole) {
    if (heading.isEmpty()) {
      return List.of();
    }
    Span title = new Span(0, heading.length());
    Span all = new Span(0, whole.length());
    return List.of(
        new Section(
            "1",
            SectionKind.KOP,
            1,
            null,
            heading,
            title,
            all,
            0,
            List.of(),
            List.of(new PassageId(ID))));
  }

  /// The rows of a table that holds its sentences itself, each read as a document of its own.
  static List<MarkedPassage> rows(String table, Annotator annotator, PartyKinds kinds) {
    return GoldTable.own(table).stream()
        .map(
            row -> {
              WrittenPassage written = new WrittenPassage(row.of("tekst"), row.of("kop"));
              PolicyDocument document = written.document(properties(row));
              AnnotatedPassage only = annotator.annotate(document).passages().getLast();
              return new MarkedPassage(row, only.annotations(), kinds);
            })
        .toList();
  }

  private static DocumentProperties properties(Row row) {
    return new DocumentProperties(
        "text/plain",
        "Stuk",
        absentWhereEmpty(row.of("van")),
        absentWhereEmpty(row.of("aan")),
        date(row.of("datum")),
        "nl");
  }

  private static @Nullable String absentWhereEmpty(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  // A day in the middle of a year given as four digits.
  private static @Nullable LocalDate date(String year) {
    return year.isEmpty() ? null : LocalDate.of(Integer.parseInt(year), 6, 15);
  }
}
