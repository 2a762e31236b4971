package nl.naslag.ingest.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.Source;

/// Creates a file's entry in the document list.
final class Entries {
  private Entries() {}

  /// The entry of a document with passages.
  static DocumentEntry entry(AnnotatedDocument annotated, Outcome outcome, Instant now) {
    PolicyDocument document = annotated.document();
    Source source = document.source();
    List<AnnotatedPassage> passages = annotated.passages();
    return new DocumentEntry(
        source.documentId(),
        new DocumentEntry.OriginalFile(
            source.fileName(), document.properties().mediaType(), source.sha256(), source.size()),
        facts(document.properties()),
        new DocumentEntry.PassageCounts(
            passages.size(), agendapunten(passages), requests(passages)),
        document.pages(),
        outcome,
        now);
  }

  /// The entry of a file without searchable text, of which no title was read.
  static DocumentEntry entry(Source source, Unsearchable what, Instant now) {
    return new DocumentEntry(
        source.documentId(),
        new DocumentEntry.OriginalFile(
            source.fileName(), what.mediaType(), source.sha256(), source.size()),
        new DocumentEntry.KnownFacts("", null, null, null),
        new DocumentEntry.PassageCounts(0, 0, 0),
        what.pages(),
        what.outcome(),
        now);
  }

  /// What the list of documents tells of a document.
  static DocumentEntry.KnownFacts facts(DocumentProperties properties) {
    return new DocumentEntry.KnownFacts(
        Objects.requireNonNullElse(properties.title(), ""),
        properties.authority(),
        properties.date(),
        properties.language(),
        properties.bibliography());
  }

  /// The same as properties, without an addressee, which the list does not tell.
  static DocumentProperties properties(DocumentEntry entry) {
    DocumentEntry.KnownFacts facts = entry.facts();
    return new DocumentProperties(
        entry.file().mediaType(),
        facts.title().isEmpty() ? null : facts.title(),
        facts.authority(),
        null,
        facts.date(),
        facts.language(),
        facts.bibliography());
  }

  private static int agendapunten(List<AnnotatedPassage> passages) {
    return (int)
        passages.stream().filter(p -> p.passage().kind() == PassageKind.AGENDAPUNT).count();
  }

  private static int requests(List<AnnotatedPassage> passages) {
    return (int)
        passages.stream().filter(p -> p.annotations().request() != RequestKind.NEE).count();
  }

  /// What is known about a file without passages.
  record Unsearchable(String mediaType, List<Page> pages, Outcome outcome) {}
}
