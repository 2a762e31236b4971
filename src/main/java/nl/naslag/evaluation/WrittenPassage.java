package nl.naslag.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.DocumentProperties;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Source;
import nl.naslag.document.Span;
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
        new Source(ID, Path.of(ID), ID, ID, whole.length()),
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
    return new Passage(ID, ID, PassageKind.TEKST, trail, heading, null, 0, span, text, 0, null);
  }

  private List<Section> sections(String whole) {
    if (heading.isEmpty()) {
      return List.of();
    }
    Span title = new Span(0, heading.length());
    Span all = new Span(0, whole.length());
    return List.of(
        new Section("1", SectionKind.KOP, 1, null, heading, title, all, 0, List.of(), List.of(ID)));
  }

  /// A day in the middle of a year given as four digits; none for an empty cell.
  static @Nullable LocalDate date(String year) {
    return year.isEmpty() ? null : LocalDate.of(Integer.parseInt(year), 6, 15);
  }
}
