package nl.naslag.search;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Source;
import org.jspecify.annotations.Nullable;

/// A small document for tests, written paragraph by paragraph.
public final class Paper {
  private final String id;
  private final String title;
  private @Nullable LocalDate date;
  private final StringBuilder text = new StringBuilder();
  private final List<AnnotatedPassage> passages = new ArrayList<>();
  private List<String> trail = List.of();

  private Paper(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public static Paper titled(String id, String title) {
    return new Paper(id, title);
  }

  public Paper dated(LocalDate day) {
    date = day;
    return this;
  }

  /// Headings above the paragraphs that follow.
  public Paper under(String... headings) {
    trail = List.of(headings);
    return this;
  }

  public Paper with(String paragraph) {
    return with(paragraph, labels -> labels);
  }

  public Paper with(String paragraph, UnaryOperator<Labels> labels) {
    Labels chosen = labels.apply(Labels.NONE);
    int order = passages.size();
    Span span = new Span(text.length(), text.length() + paragraph.length());
    text.append(paragraph).append('\n');
    Passage passage =
        new Passage(
            new PassageId(id + "-" + order),
            new DocumentId(id),
            chosen.kind(),
            trail,
            trail.isEmpty() ? "" : trail.getFirst(),
            null,
            order,
            span,
            paragraph,
            0,
            null,
            List.of());
    passages.add(new AnnotatedPassage(passage, chosen.annotations()));
    return this;
  }

  AnnotatedDocument document() {
    Source source =
        new Source(new DocumentId(id), Path.of(id + ".txt").toAbsolutePath(), id + ".txt", "00", 1);
    DocumentProperties properties =
        new DocumentProperties("text/plain", title, null, null, date, "nl");
    List<Passage> plain = passages.stream().map(AnnotatedPassage::passage).toList();
    return new AnnotatedDocument(
        new PolicyDocument(
            source, properties, text.toString(), List.of(), List.of(), List.of(), plain, List.of()),
        passages);
  }

  DocumentEntry entry() {
    return entry(id, title, new Outcome.Added(), passages.size(), date);
  }

  static DocumentEntry entry(String id, String title, Outcome outcome, int passages) {
    return entry(id, title, outcome, passages, null);
  }

  private static DocumentEntry entry(
      String id, String title, Outcome outcome, int passages, @Nullable LocalDate date) {
    return new DocumentEntry(
        new DocumentId(id),
        new DocumentEntry.OriginalFile(id + ".txt", "text/plain", "00", 1),
        new DocumentEntry.KnownFacts(title, null, date, null),
        new DocumentEntry.PassageCounts(passages, 0, 0),
        List.of(),
        outcome,
        Instant.EPOCH);
  }

  /// What a passage is about.
  public record Labels(
      PassageKind kind,
      List<String> themes,
      List<String> horizons,
      List<String> parties,
      RequestKind request) {
    static final Labels NONE =
        new Labels(PassageKind.TEKST, List.of(), List.of(), List.of(), RequestKind.NEE);

    Labels kind(PassageKind other) {
      return new Labels(other, themes, horizons, parties, request);
    }

    public Labels themes(String... other) {
      return new Labels(kind, List.of(other), horizons, parties, request);
    }

    public Labels horizons(String... other) {
      return new Labels(kind, themes, List.of(other), parties, request);
    }

    Labels parties(String... other) {
      return new Labels(kind, themes, horizons, List.of(other), request);
    }

    Labels request(RequestKind other) {
      return new Labels(kind, themes, horizons, parties, other);
    }

    Annotations annotations() {
      List<PartyMention> mentions =
          parties.stream()
              .map(
                  party ->
                      new PartyMention(party, party, "https://tooi/" + party, PartyRole.BETROKKEN))
              .toList();
      return new Annotations(themes, horizons, mentions, null, request, List.of());
    }
  }
}
