package nl.naslag.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;

/// An index in memory that keeps the promises of commit and rollback, for tests of what stands
/// above or below search.
///
/// Finds the passages that hold the query letter for letter; knows the filters on a request and on
/// a document.
public class MemoryIndex implements PassageIndex, PassageSearch {
  private Map<DocumentId, Kept> committed = new LinkedHashMap<>();
  private Map<DocumentId, Kept> pending = new LinkedHashMap<>();
  private long generation;
  private boolean full;

  private record Kept(DocumentEntry entry, @Nullable AnnotatedDocument document) {
    Stream<IndexedPassage> passages() {
      return document == null ? Stream.of() : document.passages().stream().map(this::indexed);
    }

    private IndexedPassage indexed(AnnotatedPassage one) {
      return new IndexedPassage(
          one.passage(), one.annotations(), entry.title(), entry.fileName(), entry.facts().date());
    }
  }

  /// Takes in a document with what it tells of itself, visible at once.
  public final MemoryIndex add(AnnotatedDocument document) {
    put(document, entry(document.document()));
    commit();
    return this;
  }

  /// A document as the list shows it, with what it tells of itself.
  public static DocumentEntry entry(PolicyDocument document) {
    return new DocumentEntry(
        document.id(),
        new DocumentEntry.OriginalFile(
            document.source().fileName(), document.properties().mediaType(), "0", 1),
        new DocumentEntry.KnownFacts(
            document.title(),
            document.properties().authority(),
            document.properties().date(),
            null),
        new DocumentEntry.PassageCounts(document.passages().size(), 0, 0),
        document.pages(),
        new Outcome.Added(),
        Instant.EPOCH);
  }

  @Override
  public void put(AnnotatedDocument document, DocumentEntry entry) {
    pending.put(entry.id(), new Kept(entry, document));
  }

  @Override
  public void putForm(AnnotatedDocument document, DocumentEntry entry, DocumentId of) {
    throw new UnsupportedOperationException("Forms of " + of + " are for a real index");
  }

  @Override
  public void put(DocumentEntry entry) {
    pending.put(entry.id(), new Kept(entry, null));
  }

  @Override
  public void note(DocumentEntry entry) {
    pending.computeIfPresent(entry.id(), (id, kept) -> new Kept(entry, kept.document()));
  }

  @Override
  public void remove(DocumentId documentId) {
    pending.remove(documentId);
  }

  /// The next commit finds the disk full.
  public void failNextCommit() {
    full = true;
  }

  @Override
  public void commit() {
    if (full) {
      full = false;
      throw new IllegalStateException("disk full");
    }
    generation++;
    committed = new LinkedHashMap<>(pending);
  }

  @Override
  public void rollback() {
    pending = new LinkedHashMap<>(committed);
  }

  @Override
  public void complete() {}

  @Override
  public boolean isRenewing() {
    return false;
  }

  @Override
  public void clear() {
    pending.clear();
  }

  private Stream<IndexedPassage> passages() {
    return committed.values().stream().flatMap(Kept::passages);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    List<Hit> hits =
        passages()
            .filter(found -> found.passage().text().contains(request.query()))
            .map(found -> new Hit(found, 1, List.of(), List.of()))
            .toList();
    return new SearchResult(hits.size(), hits.size(), hits, Map.of(), fingerprint());
  }

  @Override
  public Optional<IndexedPassage> passage(PassageId passageId) {
    return passages().filter(found -> found.passage().id().equals(passageId)).findFirst();
  }

  @Override
  public void each(Filters filters, Consumer<IndexedPassage> consumer) {
    passages().filter(found -> passes(found, filters)).forEach(consumer);
  }

  private static boolean passes(IndexedPassage found, Filters filters) {
    List<String> kinds = filters.of(Facet.REQUEST);
    List<String> documents = filters.of(Facet.DOCUMENT);
    return (kinds.isEmpty() || kinds.contains(found.annotations().request().id()))
        && (documents.isEmpty() || documents.contains(found.passage().documentId().value()));
  }

  @Override
  public Optional<AnnotatedDocument> document(DocumentId documentId) {
    return Optional.ofNullable(committed.get(documentId)).map(Kept::document);
  }

  @Override
  public List<DocumentEntry> documents() {
    return committed.values().stream()
        .map(Kept::entry)
        .sorted(Comparator.comparing(DocumentEntry::title))
        .toList();
  }

  @Override
  public Optional<DocumentEntry> entry(DocumentId documentId) {
    return Optional.ofNullable(committed.get(documentId)).map(Kept::entry);
  }

  @Override
  public List<Suggestion> suggestions(String start, int most) {
    return List.of();
  }

  @Override
  public long generation() {
    return generation;
  }

  @Override
  public String fingerprint() {
    return "proef";
  }
}
