package nl.naslag.trace;

import java.util.List;

/// Requests down, chapters of documents across; a cell counts places.
///
/// For the question "in which chapters does this request return?" Rows in the order of the
/// register, columns by document and in reading order.
public record RequestMatrix(List<RijkRequest> rows, List<Column> columns, List<Cell> cells) {
  public RequestMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /// A chapter of a document that holds at least one request.
  ///
  /// @param forms names of other files that hold the same document, and no request of their own
  public record Column(
      String documentId, String documentTitle, String chapter, List<String> forms) {
    public Column {
      forms = List.copyOf(forms);
    }
  }

  /// Positions in [#rows] and [#columns]; cells without places are left out.
  ///
  /// @param passages ids, in the order in which the request has its places
  public record Cell(int row, int column, List<String> passages) {
    public Cell {
      passages = List.copyOf(passages);
    }
  }
}
