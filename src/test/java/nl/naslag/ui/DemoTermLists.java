package nl.naslag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.naslag.document.Passage;
import nl.naslag.document.Refusal;
import nl.naslag.saved.TermCounting;
import nl.naslag.saved.TermLists;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.saved.TermTotals;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Cell;

/// Lists of terms in memory, counted with the demo search.
public final class DemoTermLists implements TermLists, TermCounting, BatchSearch {
  private final PassageSearch search;
  private final Map<String, KeptList> kept = new LinkedHashMap<>();
  private int held = Integer.MAX_VALUE;

  DemoTermLists(PassageSearch search) {
    this.search = search;
  }

  void forget() {
    kept.clear();
    held = Integer.MAX_VALUE;
  }

  /// Counts no more than some terms, as if the rest took long.
  public void hold(int terms) {
    held = terms;
  }

  @Override
  public List<KeptList> all() {
    return List.copyOf(kept.values()).reversed();
  }

  @Override
  public Optional<KeptList> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public KeptList keep(TermList terms) {
    String id = "l" + (kept.size() + 1);
    kept.put(id, new KeptList(id, terms, Instant.parse("2026-03-02T10:00:00Z")));
    return find(id).orElseThrow();
  }

  @Override
  public KeptList remove(String id) {
    KeptList removed = find(id).orElseThrow();
    kept.remove(id);
    return removed;
  }

  @Override
  public void restore(KeptList list) {
    kept.put(list.id(), list);
  }

  @Override
  public TermTotals totals(KeptList list, Filters filters) {
    List<TermRow> rows = new ArrayList<>();
    each(new BatchRequest(list.terms(), filters, BatchRequest.Depth.COUNTS), rows::add);
    return new TermTotals(rows.stream().limit(held).toList(), rows.size());
  }

  @Override
  public void each(BatchRequest request, Consumer<TermRow> consumer) {
    request.terms().terms().forEach(term -> consumer.accept(row(term, request.filters())));
  }

  private TermRow row(String term, Filters filters) {
    try {
      SearchRequest all = SearchRequest.of(term).withFilters(filters).withPage(1, 100);
      SearchResult found = search.search(all);
      Map<List<String>, Cell> cells = new LinkedHashMap<>();
      found.hits().forEach(hit -> count(hit, cells));
      return new TermRow.Counted(
          term, found.total(), found.totalDocuments(), List.copyOf(cells.values()));
    } catch (Refusal refusal) {
      return new TermRow.Refused(term, refusal.code(), refusal.message());
    }
  }

  private static void count(Hit hit, Map<List<String>, Cell> cells) {
    Passage passage = hit.passage().passage();
    String title = hit.passage().documentTitle();
    cells.merge(
        List.of(passage.documentId().value(), passage.chapter()),
        new Cell(passage.documentId(), title, passage.chapter(), 1, hit.passage()),
        (one, other) ->
            new Cell(
                one.documentId(),
                one.documentTitle(),
                one.chapter(),
                one.count() + 1,
                one.first()));
  }
}
