package nl.naslag.ui.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;

/// The number of passages that two facets have in common, for each pair of values.
///
/// A count equals the total of a search with both values. Rows and columns are paged, those with
/// most passages first; every value is on one of the pages.
///
/// @param rows of this page, as are the columns
/// @param allRows number of rows on all pages, as is allColumns for columns
/// @param highest highest count on any page, which determines colours and sizes; at least one
record GridCounts(
    List<FacetValue> rows,
    List<FacetValue> columns,
    int allRows,
    int allColumns,
    int highest,
    Map<String, Map<String, Integer>> counts) {
  /// As many as fit side by side.
  static final int COLUMNS = 14;

  static final int ROWS = 16;

  /// A page of the chart, from 1.
  record Window(int rows, int columns) {}

  static GridCounts of(PassageSearch search, Filters filters, Overview overview, Window window) {
    Facet row = overview.row();
    Facet column = overview.column();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> columnTotals = new HashMap<>();
    Map<String, Integer> rowTotals = new HashMap<>();
    search.each(
        filters,
        found -> {
          List<String> down = values(found, row);
          List<String> across = values(found, column);
          if (down.isEmpty() || across.isEmpty()) {
            return;
          }
          for (String one : down) {
            Map<String, Integer> line = counts.computeIfAbsent(one, key -> new HashMap<>());
            across.forEach(other -> line.merge(other, 1, Integer::sum));
          }
          down.forEach(one -> rowTotals.merge(one, 1, Integer::sum));
          across.forEach(one -> columnTotals.merge(one, 1, Integer::sum));
        });
    Map<Facet, List<FacetValue>> facets =
        search.search(SearchRequest.of("").withFilters(filters)).facets();
    List<FacetValue> columns = most(facets.getOrDefault(column, List.of()), columnTotals);
    List<FacetValue> rows = most(facets.getOrDefault(row, List.of()), rowTotals);
    List<FacetValue> across = page(columns, window.columns, COLUMNS);
    return new GridCounts(
        page(rows, window.rows, ROWS),
        column == Facet.HORIZON ? inTime(across) : across,
        rows.size(),
        columns.size(),
        highest(counts),
        counts);
  }

  /// The number of passages for each value of a facet, as a search for that value returns them.
  static Map<String, Integer> totals(PassageSearch search, Filters filters, Facet facet) {
    Map<String, Integer> totals = new HashMap<>();
    search.each(
        filters,
        found -> values(found, facet).forEach(value -> totals.merge(value, 1, Integer::sum)));
    return totals;
  }

  int count(FacetValue row, FacetValue column) {
    return counts.getOrDefault(row.value(), Map.of()).getOrDefault(column.value(), 0);
  }

  // Over all pages: a colour must mean the same on each.
  private static int highest(Map<String, Map<String, Integer>> counts) {
    return counts.values().stream()
        .flatMap(row -> row.values().stream())
        .max(Comparator.naturalOrder())
        .orElse(1);
  }

  private static List<FacetValue> page(List<FacetValue> values, int page, int size) {
    return values.stream()
        .skip((inRange(page, values.size(), size) - 1L) * size)
        .limit(size)
        .toList();
  }

  /// The page itself, or the nearest existing one.
  static int inRange(int page, int all, int size) {
    return Math.clamp(page, 1, Math.max(1, Math.ceilDiv(all, size)));
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  private static List<FacetValue> most(List<FacetValue> values, Map<String, Integer> totals) {
    return values.stream()
        .filter(value -> totals.containsKey(value.value()))
        .sorted(
            Comparator.<FacetValue>comparingInt(value -> totals.getOrDefault(value.value(), 0))
                .reversed())
        .toList();
  }

  // Years and ranges by first year, followed by terms such as "op korte termijn".
  private static List<FacetValue> inTime(List<FacetValue> horizons) {
    return horizons.stream()
        .sorted(
            Comparator.<FacetValue, String>comparing(
                    value -> value.value().replaceFirst("^(?:na|tm)-", ""))
                .thenComparing(FacetValue::value))
        .toList();
  }

  /// Like the search filter: a ministry also counts towards the Rijk.
  private static List<String> values(IndexedPassage found, Facet facet) {
    return switch (facet) {
      case THEME -> found.annotations().themes();
      case HORIZON -> found.annotations().horizons();
      case PARTY ->
          found.annotations().parties().stream()
              .flatMap(party -> Stream.concat(Stream.of(party.id()), party.broader().stream()))
              .distinct()
              .toList();
      case KIND, REQUEST, DOCUMENT, CHAPTER ->
          throw new IllegalArgumentException("No overview by " + facet);
    };
  }
}
