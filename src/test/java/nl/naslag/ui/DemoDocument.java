package nl.naslag.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Placement;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.TextLayer;
import org.jspecify.annotations.Nullable;

/// Writes a small document line by line, with its annotations.
///
/// "# 4 Title" begins a chapter, "## Title" a block; "kind|number|themes|horizons|parties|request|
/// words" is a passage.
public final class DemoDocument {
  private final String id;
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Section> chapters = new ArrayList<>();
  private final List<AnnotatedPassage> passages = new ArrayList<>();
  private @Nullable Section chapter;
  private @Nullable Section block;
  private int page = 1;

  private DemoDocument(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public static AnnotatedDocument read(String id, String title, String lines) {
    DemoDocument demo = new DemoDocument(id, title);
    lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(demo::line);
    demo.closeChapter();
    return new AnnotatedDocument(demo.document(), demo.passages);
  }

  static DocumentEntry entry(AnnotatedDocument read) {
    PolicyDocument document = read.document();
    return new DocumentEntry(
        document.id(),
        new DocumentEntry.OriginalFile(
            document.source().fileName(),
            document.properties().mediaType(),
            document.source().sha256(),
            document.source().size()),
        new DocumentEntry.KnownFacts(
            document.title(), "provincie Voorbeeld", LocalDate.of(2024, 5, 3), null),
        new DocumentEntry.PassageCounts(
            read.passages().size(),
            (int) count(read, PassageKind.AGENDAPUNT),
            (int) read.passages().stream().filter(DemoDocument::asks).count()),
        document.pages(),
        new Outcome.Added(),
        Instant.parse("2026-03-02T09:15:00Z"));
  }

  private static long count(AnnotatedDocument read, PassageKind kind) {
    return read.passages().stream().filter(one -> one.passage().kind() == kind).count();
  }

  private static boolean asks(AnnotatedPassage one) {
    return one.annotations().request() != RequestKind.NEE;
  }

  private PolicyDocument document() {
    return new PolicyDocument(
        new Source(
            new DocumentId(id),
            Path.of(id + ".pdf"),
            "voorbeeld/" + id + ".pdf",
            "0".repeat(64),
            48_000),
        new DocumentProperties(mediaType(), title, null, null, null, "nl"),
        text.toString(),
        IntStream.rangeClosed(1, page).mapToObj(DemoDocument::page).toList(),
        passages.stream().map(AnnotatedPassage::passage).flatMap(DemoDocument::lines).toList(),
        chapters,
        passages.stream().map(AnnotatedPassage::passage).toList(),
        List.of());
  }

  // The letter came as a web page, which has no pages to show.
  private String mediaType() {
    return id.equals("kamerbrief") ? "text/html" : "application/pdf";
  }

  /// The fourth page is a picture whose letters were recognised.
  private static Page page(int number) {
    TextLayer layer = number == 4 ? TextLayer.HERKEND : TextLayer.EIGEN;
    return new Page(
            number, String.valueOf(number + 2), 595, 842, PageContent.TEKST, PageQuality.NONE)
        .withQuality(new PageQuality(layer, 1_200, 2, number, 0, 0));
  }

  /// Every passage is printed on two lines.
  private static Stream<Placement> lines(Passage passage) {
    Span span = passage.span();
    int middle = (span.start() + span.end()) / 2;
    float top = 80 + 30 * passage.order();
    return Stream.of(
        new Placement(new Span(span.start(), middle), passage.page(), new Box(60, top, 400, 12)),
        new Placement(
            new Span(middle, span.end()), passage.page(), new Box(60, top + 14, 300, 12)));
  }

  private void line(String line) {
    if (line.startsWith("## ")) {
      closeBlock();
      block = section(SectionKind.AGENDAPUNTEN, 2, line.substring(3));
    } else if (line.startsWith("# ")) {
      closeChapter();
      page++;
      chapter = section(SectionKind.HOOFDSTUK, 1, line.substring(2));
    } else {
      passage(line.split("\\|", 7));
    }
  }

  private Section section(SectionKind kind, int level, String words) {
    boolean numbered = Character.isDigit(words.charAt(0));
    String number = numbered ? words.substring(0, words.indexOf(' ')) : null;
    String name = numbered ? words.substring(words.indexOf(' ') + 1) : words;
    Span heading = append(words);
    String key = (chapters.size() + 1) + (level == 1 ? "" : "-" + heading.start());
    return new Section(
        key, kind, level, number, name, heading, heading, page, List.of(), List.of());
  }

  private void passage(String[] cells) {
    Span span = append(cells[6]);
    List<String> trail = new ArrayList<>();
    if (chapter != null) {
      trail.add(chapter.label());
    }
    if (block != null) {
      trail.add(block.label());
    }
    Passage passage =
        new Passage(
            new PassageId(id + "-" + passages.size()),
            new DocumentId(id),
            PassageKind.valueOf(cells[0]),
            trail,
            trail.isEmpty() ? "" : trail.getFirst(),
            cells[1].isEmpty() ? null : cells[1],
            passages.size(),
            span,
            cells[6],
            page,
            String.valueOf(page + 2),
            List.of());
    Annotations annotations = annotations(cells, span);
    passages.add(new AnnotatedPassage(passage, annotations, commitments(passage, annotations)));
    if (block != null) {
      block = grown(block, passage.id());
    } else if (chapter != null) {
      chapter = grown(chapter, passage.id());
    }
  }

  /// One at most, of the whole passage: what asks is a request, other points are intentions.
  private static List<Commitment> commitments(Passage passage, Annotations annotations) {
    boolean asks = annotations.request() == RequestKind.EXPLICIET;
    boolean decides = passage.kind() == PassageKind.BESLUIT;
    if (!asks && !decides && passage.kind() != PassageKind.AGENDAPUNT) {
      return List.of();
    }
    CommitmentKind kind =
        asks ? CommitmentKind.VERZOEK : decides ? CommitmentKind.BESLUIT : CommitmentKind.VOORNEMEN;
    CommitmentParty rijk = new CommitmentParty("rijk", "Rijk", null);
    CommitmentParty author =
        new CommitmentParty("provincie-voorbeeld", "Provincie Voorbeeld", null);
    return List.of(
        new Commitment(
            kind,
            passage.span(),
            decides ? rijk : author,
            asks ? rijk : null,
            annotations.horizons().stream().map(year -> new CommitmentTime(year, "tot")).toList(),
            annotations.themes().getFirst(),
            "",
            false,
            List.of()));
  }

  private static Annotations annotations(String[] cells, Span span) {
    List<Evidence> evidence = new ArrayList<>();
    for (String word : list(cells[2])) {
      int at = cells[6].toLowerCase(java.util.Locale.ROOT).indexOf(word.substring(0, 4));
      if (at >= 0) {
        Span words = new Span(span.start() + at, span.start() + at + 4);
        evidence.add(new Evidence(Aspect.THEME, word, words, "theme-term"));
      }
    }
    return new Annotations(
        list(cells[2]),
        list(cells[3]),
        list(cells[4]).stream().map(DemoDocument::party).toList(),
        cells[5].equals("NEE") ? Modality.WIL : Modality.VRAAGT,
        RequestKind.valueOf(cells[5]),
        evidence);
  }

  private static PartyMention party(String id) {
    PartyRole role = id.equals("rijk") ? PartyRole.GEVRAAGD : PartyRole.BETROKKEN;
    return new PartyMention(id, DemoVocabulary.capitalised(id), null, role);
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(",")).filter(one -> !one.isBlank()).toList();
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words).append("\n\n");
    return new Span(start, start + words.length());
  }

  private Section grown(Section section, PassageId passage) {
    List<PassageId> ids = new ArrayList<>(section.passages());
    ids.add(passage);
    return copy(section, section.children(), ids);
  }

  private void closeBlock() {
    if (block != null && chapter != null) {
      List<Section> children = new ArrayList<>(chapter.children());
      children.add(block);
      chapter = copy(chapter, children, chapter.passages());
    }
    block = null;
  }

  private void closeChapter() {
    closeBlock();
    if (chapter != null) {
      chapters.add(chapter);
    }
    chapter = null;
  }

  private Section copy(Section old, List<Section> children, List<PassageId> ids) {
    return new Section(
        old.id(),
        old.kind(),
        old.level(),
        old.number(),
        old.title(),
        old.heading(),
        new Span(old.heading().start(), text.length()),
        old.page(),
        children,
        ids);
  }
}
