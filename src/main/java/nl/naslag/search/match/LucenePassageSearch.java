package nl.naslag.search.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.SortOrder;
import nl.naslag.search.Suggestion;
import nl.naslag.search.form.TextSample;
import nl.naslag.search.form.TextSamples;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexView;
import nl.naslag.search.store.StoredPassages;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Searches the last commit of an index.
///
/// Each call reads one commit from beginning to end, even if another is made meanwhile; consecutive
/// calls may see different commits, which [#generation] reveals. Thread-safe.
@Component
@Primary
public final class LucenePassageSearch implements PassageSearch, TextSamples {
  private final IndexView index;
  private final SearchRunner searches;
  /// At most as many searches run at once as there are processors, in order of arrival: more would
  /// only compete for time, and the unlucky would wait for all others.
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  public LucenePassageSearch(IndexView index, SearchRunner searches) {
    this.index = index;
    this.searches = searches;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    places.acquireUninterruptibly();
    try {
      return index.read(reading -> searches.search(request, reading));
    } finally {
      places.release();
    }
  }

  @Override
  public List<Hit> ranked(String question, Filters filters, int most) {
    SearchRequest request =
        new SearchRequest(question, SearchMode.VRAAG, filters, SortOrder.RELEVANTIE, 1, 1);
    places.acquireUninterruptibly();
    try {
      return index.read(reading -> searches.hits(request, reading).best(most));
    } finally {
      places.release();
    }
  }

  @Override
  public List<IndexedPassage> first(SearchRequest request, int most) {
    places.acquireUninterruptibly();
    try {
      return index.read(reading -> searches.hits(request, reading).first(request, most));
    } finally {
      places.release();
    }
  }

  @Override
  public Optional<IndexedPassage> passage(PassageId passageId) {
    return index.read(reading -> StoredPassages.of(reading).passage(passageId));
  }

  @Override
  public void each(Filters filters, Consumer<IndexedPassage> consumer) {
    index.read(
        reading -> {
          searches.each(filters, reading, consumer);
          // The consumer has already received everything; the commit only had to stay open
          // meanwhile.
          return reading;
        });
  }

  @Override
  public Optional<AnnotatedDocument> document(DocumentId documentId) {
    return index.read(reading -> StoredPassages.inOrder(reading).document(documentId));
  }

  @Override
  public List<DocumentEntry> documents() {
    return index.read(
        reading -> {
          Map<DocumentId, DocumentId> searched = reading.searched();
          return reading.entries().values().stream()
              .filter(entry -> !searched.containsKey(entry.id()))
              .toList();
        });
  }

  @Override
  public List<DocumentEntry> files() {
    return index.read(reading -> List.copyOf(reading.entries().values()));
  }

  @Override
  public List<DocumentEntry> otherForms(DocumentId documentId) {
    return index.read(
        reading -> {
          Map<DocumentId, DocumentId> searched = reading.searched();
          return reading.entries().values().stream()
              .filter(entry -> documentId.equals(searched.get(entry.id())))
              .toList();
        });
  }

  @Override
  public DocumentId searched(DocumentId documentId) {
    return index.read(reading -> reading.searched().getOrDefault(documentId, documentId));
  }

  @Override
  public List<TextSample> samples() {
    return index.read(IndexSnapshot::samples);
  }

  @Override
  public Optional<DocumentEntry> entry(DocumentId documentId) {
    return index.read(reading -> Optional.ofNullable(reading.entries().get(documentId)));
  }

  @Override
  public List<Suggestion> suggestions(String start, int most) {
    return index.read(reading -> new SuggestionFinder(reading).startingAs(start, most));
  }

  @Override
  public Optional<String> meant(SearchRequest request) {
    return index.read(reading -> searches.meant(request, reading));
  }

  @Override
  public long generation() {
    return index.read(reading -> reading.generation() + index.beginnings());
  }

  @Override
  public String fingerprint() {
    return index.fingerprint();
  }
}
