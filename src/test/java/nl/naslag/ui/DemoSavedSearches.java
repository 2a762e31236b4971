package nl.naslag.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.Expectation;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.saved.SearchNews;
import nl.naslag.search.Arrivals.Arrival;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;

/// Saved searches in memory. What is new for each is for the test to say.
public final class DemoSavedSearches implements SavedSearches, SearchNews {
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

  private final PassageSearch search;
  private final Map<String, SavedSearch> kept = new LinkedHashMap<>();
  private final Map<String, Long> cameIn = new LinkedHashMap<>();

  DemoSavedSearches(PassageSearch search) {
    this.search = search;
  }

  void forget() {
    kept.clear();
    cameIn.clear();
  }

  /// A search with an address of one's own, also one that is refused.
  public SavedSearch keep(String name, String address) {
    String id = "z" + (kept.size() + 1);
    kept.put(id, new SavedSearch(id, name, address, MONDAY, MONDAY, MONDAY));
    return find(id).orElseThrow();
  }

  public void comesIn(SavedSearch saved, long passages) {
    cameIn.put(saved.id(), passages);
  }

  @Override
  public SavedSearches expecting(Expectation expectation) {
    return this;
  }

  @Override
  public List<SavedSearch> all() {
    return kept.values().stream().sorted(Comparator.comparing(SavedSearch::name)).toList();
  }

  @Override
  public Optional<SavedSearch> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public SavedSearch save(String name, SearchRequest request) {
    search.search(request);
    if (name.isBlank()) {
      throw RefusalCode.BAD_SEARCH_NAME.refusal(200);
    }
    return keep(name, SearchParameters.text(SearchParameters.of(request)));
  }

  @Override
  public SavedSearch rename(String id, String name) {
    SavedSearch old = find(id).orElseThrow();
    return put(new SavedSearch(id, name, old.address(), old.created(), old.start(), old.seen()));
  }

  @Override
  public SavedSearch markSeen(String id) {
    SavedSearch old = find(id).orElseThrow();
    return put(new SavedSearch(id, old.name(), old.address(), old.created(), old.start(), TUESDAY));
  }

  @Override
  public SavedSearch remove(String id) {
    SavedSearch removed = find(id).orElseThrow();
    kept.remove(id);
    return removed;
  }

  @Override
  public void restore(SavedSearch saved) {
    put(saved);
  }

  private SavedSearch put(SavedSearch saved) {
    kept.put(saved.id(), saved);
    return saved;
  }

  @Override
  public News news(SavedSearch saved) {
    try {
      SearchResult found = search.search(saved.request());
      return new News.Found(found.total(), found.totalDocuments(), fresh(saved));
    } catch (Refusal refusal) {
      return new News.Refused(refusal.code(), refusal.message());
    }
  }

  private long fresh(SavedSearch saved) {
    return saved.seen().equals(TUESDAY) ? 0 : cameIn.getOrDefault(saved.id(), 0L);
  }

  @Override
  public Badge badge() {
    List<Long> fresh = all().stream().map(this::fresh).filter(one -> one > 0).toList();
    return new Badge(fresh.stream().mapToLong(Long::longValue).sum(), fresh.size());
  }

  @Override
  public List<Arrival> arrived(SavedSearch saved, int page) {
    return List.of();
  }
}
