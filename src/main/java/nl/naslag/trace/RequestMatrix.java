package nl.naslag.trace;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;

/// A matrix of requests (rows) by document chapters (columns); each cell counts places.
///
/// Answers "in which chapters does this request recur?" Rows are in register order, columns by
/// document and in reading order.
///
/// @param silent the documents that contain none of these requests, by title
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

  /// How many of [#silent] could not be read at all, so that nothing is known about them.
  public int unread() {
    return (int) silent.stream().filter(one -> one.reading() == Reading.NIET).count();
  }

  /// A document that contains none of the requests, as far as it could be read.
  ///
  /// @param passages number of passages read and checked
  /// @param reading how much of it was read, and so how much the absence means
  public record Silent(
      DocumentId documentId, String documentTitle, int passages, Reading reading) {}

  /// How much of a document could be read.
  public enum Reading {
    GEHEEL,
    GEDEELTELIJK,
    NIET
  }

  /// A chapter of a document that contains at least one request.
  ///
  /// @param forms names of other files with the same document and no requests of their own
  public record Column(
      DocumentId documentId, String documentTitle, String chapter, List<String> forms) {
    public Column {
      forms = List.copyOf(forms);
    }
  }

  /// Positions in [#rows] and [#columns]; cells without places are omitted.
  ///
  /// @param passages ids, in the order of the request's places
  /// @param unjudged those that joined after a person judged the request
  public record Cell(int row, int column, List<PassageId> passages, List<PassageId> unjudged) {
    public Cell {
      passages = List.copyOf(passages);
      unjudged = List.copyOf(unjudged);
    }
  }
}
