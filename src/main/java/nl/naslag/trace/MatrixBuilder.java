package nl.naslag.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.RequestMatrix.Cell;
import nl.naslag.trace.RequestMatrix.Column;

/// Lays requests out against the chapters they stand in.
///
/// Cells come row by row, from left to right; the same requests always give the same matrix.
final class MatrixBuilder {
  private MatrixBuilder() {}

  static RequestMatrix matrix(List<RijkRequest> requests) {
    List<Column> columns = columns(requests);
    Map<Column, Integer> positions = new HashMap<>();
    columns.forEach(column -> positions.put(column, positions.size()));
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < requests.size(); row++) {
      Map<Integer, List<String>> found = new TreeMap<>();
      for (Occurrence place : requests.get(row).occurrences()) {
        found
            .computeIfAbsent(
                Objects.requireNonNull(positions.get(column(place))), unused -> new ArrayList<>())
            .add(place.passage().passage().id());
      }
      for (Map.Entry<Integer, List<String>> cell : found.entrySet()) {
        cells.add(new Cell(row, cell.getKey(), cell.getValue()));
      }
    }
    return new RequestMatrix(requests, columns, cells);
  }

  // In the order in which a reader meets the chapters: by document, then by place.
  private static List<Column> columns(List<RijkRequest> requests) {
    return requests.stream()
        .flatMap(request -> request.occurrences().stream())
        .map(Occurrence::passage)
        .sorted(
            Comparator.comparing(IndexedPassage::documentTitle)
                .thenComparing(found -> found.passage().documentId())
                .thenComparingInt(found -> found.passage().order()))
        .map(MatrixBuilder::column)
        .distinct()
        .toList();
  }

  private static Column column(Occurrence place) {
    return column(place.passage());
  }

  private static Column column(IndexedPassage found) {
    return new Column(
        found.passage().documentId(), found.documentTitle(), found.passage().chapter());
  }
}
