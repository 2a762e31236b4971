package nl.naslag.ui;

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

/// How many passages two facets have in common, value by value.
///
/// A count is exactly what a search with both values gives.
///
/// @param rowsLeft how many rows are left out because there are too many
/// @param columnsLeft the same of columns
record GridCounts(
    List<FacetValue> rows,
    List<FacetValue> columns,
    int rowsLeft,
    int columnsLeft,
    Map<String, Map<String, Integer>> counts) {
  /// As many fit beside each other; those with most passages are shown.
  private static final int MOST_COLUMNS = 14;

  private static final int MOST_ROWS = 16;

  static GridCounts of(PassageSearch search, Filters filters, Facet row, Facet column) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> columnTotals = new HashMap<>();
    Map<String, Integer> rowTotals = new HashMap<>();
    search.each(
        filters,
        found -> {
          List<String> across = values(found, column);
          for (String down : values(found, row)) {
            across.forEach(
                one ->
                    counts
                        .computeIfAbsent(down, key -> new HashMap<>())
                        .merge(one, 1, Integer::sum));
            rowTotals.merge(down, across.size(), Integer::sum);
            across.forEach(one -> columnTotals.merge(one, 1, Integer::sum));
          }
        });
    rowTotals.values().removeIf(total -> total == 0);
    Map<Facet, List<FacetValue>> facets =
        search.search(SearchRequest.of("").withFilters(filters)).facets();
    List<FacetValue> columns =
        most(facets.getOrDefault(column, List.of()), columnTotals, MOST_COLUMNS);
    List<FacetValue> rows = most(facets.getOrDefault(row, List.of()), rowTotals, MOST_ROWS);
    return new GridCounts(
        rows,
        column == Facet.HORIZON ? inTime(columns) : columns,
        rowTotals.size() - rows.size(),
        columnTotals.size() - columns.size(),
        counts);
  }

  int count(FacetValue row, FacetValue column) {
    return counts.getOrDefault(row.value(), Map.of()).getOrDefault(column.value(), 0);
  }

  /// The highest count, by which colours and sizes are chosen; at least one.
  int highest() {
    return rows.stream()
        .flatMap(row -> columns.stream().map(column -> count(row, column)))
        .max(Comparator.naturalOrder())
        .map(most -> Math.max(1, most))
        .orElse(1);
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  private static List<FacetValue> most(
      List<FacetValue> values, Map<String, Integer> totals, int most) {
    return values.stream()
        .filter(value -> totals.containsKey(value.value()))
        .sorted(
            Comparator.<FacetValue>comparingInt(value -> totals.getOrDefault(value.value(), 0))
                .reversed())
        .limit(most)
        .toList();
  }

  // Years and ranges by their first year; terms such as "op korte termijn" after them.
  private static List<FacetValue> inTime(List<FacetValue> horizons) {
    return horizons.stream()
        .sorted(
            Comparator.<FacetValue, String>comparing(
                    value -> value.value().replaceFirst("^(?:na|tm)-", ""))
                .thenComparing(FacetValue::value))
        .toList();
  }

  /// As the search filters: a ministry also counts for the Rijk.
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
