package nl.naslag.search.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.naslag.search.Facet;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;
import nl.naslag.search.store.HitOrder;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.StoredPassages;
import nl.naslag.search.words.TextTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/// The passages that match a query and filters, in a given order. For one search on one commit.
/// Filters only accept or reject; they add nothing to a score. Only passages have words and values,
/// so a compiled query finds nothing else.
final class Hits {
  private final CompiledQuery compiled;
  private final TextTerms terms;
  private final Query query;
  private final IndexSnapshot reading;

  Hits(CompiledQuery compiled, Map<Facet, Query> filters, TextTerms terms, IndexSnapshot reading) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(compiled.query(), Occur.MUST);
    filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
    this.compiled = compiled;
    this.terms = terms;
    this.query = all.build();
    this.reading = reading;
  }

  /// The hits of one page, however deep; none beyond the last.
  List<Hit> page(SearchRequest request, long total) throws IOException {
    long from = (request.page() - 1L) * request.pageSize();
    if (from >= total) {
      return List.of();
    }
    int until = (int) Math.min(total, from + request.pageSize());
    ScoreDoc[] page = Arrays.copyOfRange(top(order(request), until), (int) from, until);
    if (compiled.ranks()) {
      addScores(page, request.sort());
    }
    return hits(page);
  }

  /// Sorting by title or date skips the scores; readers still want to see them.
  private void addScores(ScoreDoc[] page, SortOrder sort) throws IOException {
    if (sort != SortOrder.RELEVANTIE) {
      TopFieldCollector.populateScores(page, reading.searcher(), query);
      return;
    }
    for (ScoreDoc hit : page) {
      // Sorted by score, so it is already known.
      hit.score = (float) ((FieldDoc) hit).fields[0];
    }
  }

  /// Without ranking, relevance falls back to document order.
  private SortOrder order(SearchRequest request) {
    boolean unranked = request.sort() == SortOrder.RELEVANTIE && !compiled.ranks();
    return unranked ? SortOrder.DOCUMENT : request.sort();
  }

  /// The best hits by relevance, without marked words; none where nothing ranks.
  List<Hit> best(int most) throws IOException {
    if (!compiled.ranks()) {
      return List.of();
    }
    ScoreDoc[] best = top(SortOrder.RELEVANTIE, most);
    StoredPassages records = StoredPassages.of(reading);
    Hit[] hits = new Hit[best.length];
    for (int place : inIndexOrder(best)) {
      float score = (float) ((FieldDoc) best[place]).fields[0];
      hits[place] = new Hit(records.passage(best[place].doc), score, List.of(), List.of());
    }
    return List.of(hits);
  }

  /// The first hits in the order of the search, without marked words.
  List<IndexedPassage> first(SearchRequest request, int most) throws IOException {
    ScoreDoc[] first = top(order(request), most);
    StoredPassages records = StoredPassages.of(reading);
    IndexedPassage[] passages = new IndexedPassage[first.length];
    for (int place : inIndexOrder(first)) {
      passages[place] = records.passage(first[place].doc);
    }
    return List.of(passages);
  }

  /// Lucene's numbers of all hits, valid for this commit only.
  IntStream inDocumentOrder() throws IOException {
    int all = Math.max(1, reading.searcher().count(query));
    return Arrays.stream(top(SortOrder.DOCUMENT, all)).mapToInt(hit -> hit.doc);
  }

  /// The best hits in this order.
  ///
  /// @param most maximum number to keep, at least 1
  private ScoreDoc[] top(SortOrder sort, int most) throws IOException {
    return top(HitOrder.sort(sort), most);
  }

  /// Each hit includes the values by which it was sorted.
  ScoreDoc[] top(org.apache.lucene.search.Sort order, int most) throws IOException {
    // Never stops early: that would make scores, and so pages, depend on the page requested.
    var collectors = new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE);
    return reading.searcher().search(query, collectors).scoreDocs;
  }

  /// The exact number of hits.
  int count() throws IOException {
    return reading.searcher().count(query);
  }

  /// Reads and highlights only the passages of this page.
  private List<Hit> hits(ScoreDoc[] page) throws IOException {
    MatchFinder finder = new MatchFinder(compiled.clues(), terms, reading);
    StoredPassages records = StoredPassages.of(reading);
    Hit[] hits = new Hit[page.length];
    for (int place : inIndexOrder(page)) {
      int document = page[place].doc;
      IndexedPassage passage = records.passage(document);
      MatchFinder.Met met = finder.in(document, passage.passage());
      double score = compiled.ranks() ? page[place].score : 0;
      hits[place] = new Hit(passage, score, met.spans(), met.matches());
    }
    return List.of(hits);
  }

  /// Positions on the page in index order, which is the fastest to read.
  private static int[] inIndexOrder(ScoreDoc[] page) {
    return IntStream.range(0, page.length)
        .boxed()
        .sorted(Comparator.comparingInt(place -> page[place].doc))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
