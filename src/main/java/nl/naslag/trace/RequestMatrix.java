package nl.naslag.trace;

import java.util.List;

/// Requests down, chapters of documents across; a cell counts places.
///
/// For the question "in which chapters does this request return?" Rows in the order of the
/// register, columns by document and in reading order.
///
/// @param silent the other documents, by title: those in which none of these requests stands
public record RequestMatrix(
    List<RijkRequest> rows, List<Column> columns, List<Cell> cells, List<Silent> silent) {
  public static final RequestMatrix EMPTY =
      new RequestMatrix(List.of(), List.of(), List.of(), List.of());

  public RequestMatrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    silent = List.copyOf(silent);
  }

  /// How many of [#silent] could not be read at all, so that nothing is known of them.
  public int unread() {
    return (int) silent.stream().filter(one -> one.reading() == Reading.NIET).count();
  }

  /// A document in which none of the requests stands, as far as it could be read.
  ///
  /// @param passages that were read and looked at
  /// @param reading how much of it was read, so how much its silence says
  public record Silent(String documentId, String documentTitle, int passages, Reading reading) {}

  /// How much of a document could be read.
  public enum Reading {
    GEHEEL,
    GEDEELTELIJK,
    NIET
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
  /// @param unjudged those among them that joined after a person judged the request
  public record Cell(int row, int column, List<String> passages, List<String> unjudged) {
    public Cell {
      passages = List.copyOf(passages);
      unjudged = List.copyOf(unjudged);
    }
  }
}
