package nl.naslag.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RijkRequest;

/// Makes sheets of passages and of the register of requests.
///
/// Several values in one cell are parted by "; ", so "2030; 2050".
public final class Sheets {
  private Sheets() {}

  /// A row a passage.
  public static Sheet passages(List<IndexedPassage> passages) {
    return new Sheet(head("sheet.passages"), passages.stream().map(Sheets::passage).toList());
  }

  /// A row a place of a request.
  public static Sheet requests(List<RijkRequest> requests) {
    List<List<String>> rows = new ArrayList<>();
    requests.forEach(
        request -> request.occurrences().forEach(at -> rows.add(place(request, at.passage()))));
    return new Sheet(head("sheet.requests"), rows);
  }

  /// A row a request, a column a chapter of a document; a cell counts places, empty for none.
  public static Sheet matrix(RequestMatrix matrix) {
    List<String> head = new ArrayList<>(head("sheet.matrix"));
    matrix.columns().forEach(column -> head.add(column.documentTitle() + " › " + column.chapter()));
    List<List<String>> rows = new ArrayList<>();
    matrix.rows().forEach(row -> rows.add(row(row, matrix.columns().size())));
    for (RequestMatrix.Cell cell : matrix.cells()) {
      rows.get(cell.row()).set(2 + cell.column(), String.valueOf(cell.passages().size()));
    }
    return new Sheet(head, rows);
  }

  // The bundle holds the names of the columns in one line, parted by commas.
  private static List<String> head(String key) {
    return List.of(Texts.text(key).split(",", -1));
  }

  private static List<String> row(RijkRequest request, int columns) {
    List<String> row = new ArrayList<>(List.of(request.id(), request.label()));
    row.addAll(Collections.nCopies(columns, ""));
    return row;
  }

  private static List<String> passage(IndexedPassage indexed) {
    Passage passage = indexed.passage();
    Annotations annotations = indexed.annotations();
    return List.of(
        passage.id(),
        indexed.documentTitle(),
        indexed.fileName(),
        String.join(" › ", passage.trail()),
        passage.kind().id(),
        Objects.requireNonNullElse(passage.number(), ""),
        passage.text(),
        String.join("; ", annotations.horizons()),
        String.join("; ", annotations.themes()),
        parties(annotations.parties()),
        annotations.request().id(),
        pageLabel(passage));
  }

  private static List<String> place(RijkRequest request, IndexedPassage at) {
    List<String> row = new ArrayList<>(List.of(request.id(), request.label(), request.kind().id()));
    row.addAll(passage(at));
    return row;
  }

  private static String pageLabel(Passage passage) {
    String label = passage.pageLabel();
    return label != null ? label : passage.page() == 0 ? "" : String.valueOf(passage.page());
  }

  private static String parties(List<PartyMention> parties) {
    return parties.stream().map(PartyMention::label).distinct().collect(Collectors.joining("; "));
  }
}
