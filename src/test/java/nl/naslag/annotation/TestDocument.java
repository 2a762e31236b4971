package nl.naslag.annotation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// Writes a small document heading by heading and passage by passage.
public final class TestDocument {
  private record Heading(
      SectionKind kind, int level, String title, Span span, List<PassageId> passages) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private @Nullable String authority = "provincie Drenthe";
  private @Nullable String addressee = "het Rijk";
  private @Nullable LocalDate date = LocalDate.of(2023, 12, 1);

  public TestDocument by(@Nullable String organisation) {
    authority = organisation;
    return this;
  }

  public TestDocument to(@Nullable String organisation) {
    addressee = organisation;
    return this;
  }

  public TestDocument on(@Nullable LocalDate day) {
    date = day;
    return this;
  }

  public TestDocument heading(SectionKind kind, int level, String title) {
    headings.add(new Heading(kind, level, title, write(title), new ArrayList<>()));
    return this;
  }

  public TestDocument chapter(String title) {
    return heading(SectionKind.HOOFDSTUK, 1, title);
  }

  public TestDocument block(String title) {
    boolean agenda = title.startsWith("Agenda");
    return heading(agenda ? SectionKind.AGENDAPUNTEN : SectionKind.DENKRICHTINGEN, 2, title);
  }

  public TestDocument agendapunt(String words) {
    return passage(PassageKind.AGENDAPUNT, words);
  }

  public TestDocument paragraph(String words) {
    return passage(PassageKind.TEKST, words);
  }

  public TestDocument bullet(String words) {
    text.append("• ");
    return passage(PassageKind.TEKST, words);
  }

  public TestDocument passage(PassageKind kind, String words) {
    int order = passages.size();
    PassageId id = new PassageId("p" + order);
    List<String> trail = headings.stream().map(Heading::title).toList();
    String chapter = trail.isEmpty() ? "" : trail.getFirst();
    Span span = write(words);
    passages.add(
        new Passage(
            id,
            new DocumentId("test"),
            kind,
            trail,
            chapter,
            null,
            order,
            span,
            words,
            0,
            null,
            List.of()));
    if (!headings.isEmpty()) {
      headings.getLast().passages().add(id);
    }
    return this;
  }

  private Span write(String words) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append("\n\n");
    return span;
  }

  public PolicyDocument document() {
    DocumentProperties properties =
        new DocumentProperties("text/plain", "Proefstuk", authority, addressee, date, "nl");
    Source source =
        new Source(new DocumentId("test"), Path.of("test.txt"), "test.txt", "00", text.length());
    return new PolicyDocument(
        source,
        properties,
        text.toString(),
        List.of(),
        List.of(),
        sections(0, headings.size()),
        passages,
        List.of());
  }

  private List<Section> sections(int from, int to) {
    List<Section> sections = new ArrayList<>();
    int at = from;
    while (at < to) {
      int next = at + 1;
      while (next < to && headings.get(next).level() > headings.get(at).level()) {
        next++;
      }
      sections.add(section(at, next));
      at = next;
    }
    return sections;
  }

  private Section section(int at, int next) {
    Heading heading = headings.get(at);
    int end = next < headings.size() ? headings.get(next).span().start() : text.length();
    return new Section(
        "s" + at,
        heading.kind(),
        heading.level(),
        null,
        heading.title(),
        heading.span(),
        new Span(heading.span().start(), end),
        0,
        sections(at + 1, next),
        heading.passages());
  }
}
