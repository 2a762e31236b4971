package nl.naslag.saved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naslag.document.Refusal;
import nl.naslag.search.Arrivals;
import nl.naslag.search.Arrivals.Arrival;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// Checks saved searches for passages that have arrived since they were last viewed.
///
/// Runs once after each commit and keeps the counts until the next, so they are ready when a screen
/// opens.
@Service
class IndexedNews implements SearchNews {
  private static final Logger LOG = LoggerFactory.getLogger(IndexedNews.class);
  private static final int PAGE_SIZE = 100;

  private final SavedSearches searches;
  private final PassageSearch search;
  private final Arrivals arrivals;
  private final Map<Asked, Long> fresh = new ConcurrentHashMap<>();
  private volatile long generation;

  IndexedNews(SavedSearches searches, PassageSearch search, Arrivals arrivals) {
    this.searches = searches;
    this.search = search;
    this.arrivals = arrivals;
  }

  /// Runs in a thread of its own so that reading documents does not wait for it.
  @EventListener
  void committed(PassageIndex.Committed commit) {
    Thread.ofVirtual().name("zoekopdrachten").start(this::count);
  }

  private void count() {
    try {
      Badge badge = badge();
      LOG.debug("{} new passages in {} saved searches", badge.fresh(), badge.searches());
    } catch (RuntimeException e) {
      // Nobody waits for it: the next screen counts again and shows the error.
      LOG.warn("Cannot count what is new for saved searches", e);
    }
  }

  @Override
  public News news(SavedSearch saved) {
    try {
      SearchResult all = search.search(saved.request());
      return new News.Found(all.total(), all.totalDocuments(), fresh(saved));
    } catch (Refusal refusal) {
      return new News.Refused(refusal.code(), refusal.message());
    }
  }

  @Override
  public Badge badge() {
    long passages = 0;
    int found = 0;
    for (SavedSearch saved : searches.all()) {
      long news = freshOrNone(saved);
      passages += news;
      found += news > 0 ? 1 : 0;
    }
    return new Badge(passages, found);
  }

  @Override
  public List<Arrival> arrived(SavedSearch saved, int page) {
    return arrivals.latest(saved.since(saved.start()).withPage(page, PAGE_SIZE));
  }

  private long freshOrNone(SavedSearch saved) {
    try {
      return fresh(saved);
    } catch (Refusal refusal) {
      return 0;
    }
  }

  /// No query is needed if no passages have arrived.
  private long fresh(SavedSearch saved) {
    if (!saved.seen().isBefore(arrivals.last())) {
      return 0;
    }
    long now = search.generation();
    if (now != generation) {
      fresh.clear();
      generation = now;
    }
    return fresh.computeIfAbsent(new Asked(saved.address(), saved.seen()), asked -> ask(saved));
  }

  private long ask(SavedSearch saved) {
    return search.search(saved.unseen()).total();
  }

  /// The inputs of a count within one commit.
  private record Asked(String address, Instant since) {}
}
