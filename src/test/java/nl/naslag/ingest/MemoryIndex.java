package nl.naslag.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.Suggestion;

/// An index in memory that keeps the promises of commit and rollback.
final class MemoryIndex implements PassageIndex, PassageSearch {
  private Map<String, DocumentEntry> committed = new TreeMap<>();
  private Map<String, DocumentEntry> pending = new TreeMap<>();
  private final Map<String, AnnotatedDocument> documents = new TreeMap<>();
  private long generation;
  private boolean full;

  @Override
  public void put(AnnotatedDocument document, DocumentEntry entry) {
    documents.put(entry.id(), document);
    pending.put(entry.id(), entry);
  }

  @Override
  public void put(DocumentEntry entry) {
    pending.put(entry.id(), entry);
  }

  @Override
  public void remove(String documentId) {
    pending.remove(documentId);
  }

  /// The next commit finds the disk full.
  void failNextCommit() {
    full = true;
  }

  @Override
  public void commit() {
    if (full) {
      full = false;
      throw new IllegalStateException("disk full");
    }
    generation++;
    committed = new TreeMap<>(pending);
  }

  @Override
  public void rollback() {
    pending = new TreeMap<>(committed);
  }

  @Override
  public void clear() {
    pending.clear();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<IndexedPassage> passage(String passageId) {
    return Optional.empty();
  }

  @Override
  public void each(Filters filters, Consumer<IndexedPassage> consumer) {}

  @Override
  public Optional<AnnotatedDocument> document(String documentId) {
    return Optional.ofNullable(documents.get(documentId));
  }

  @Override
  public List<DocumentEntry> documents() {
    return committed.values().stream().sorted(Comparator.comparing(DocumentEntry::title)).toList();
  }

  @Override
  public Optional<DocumentEntry> entry(String documentId) {
    return Optional.ofNullable(committed.get(documentId));
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
    return "memory";
  }
}
