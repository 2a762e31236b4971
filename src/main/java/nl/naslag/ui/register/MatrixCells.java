package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.PassageId;
import nl.naslag.document.Texts;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Cell;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Html;

/// The cells where requests and slots meet, and how they are written.
final class MatrixCells {
  private final RequestMatrix matrix;
  private final List<MatrixColumn> slots;
  private final Map<Integer, Map<Integer, List<PassageId>>> byRow = new HashMap<>();
  private final int[] requests;
  private final Set<PassageId> unjudged = new HashSet<>();

  MatrixCells(RequestMatrix matrix, List<MatrixColumn> slots) {
    this.matrix = matrix;
    this.slots = slots;
    requests = new int[slots.size()];
    Map<Integer, Integer> slotOf = new HashMap<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      int at = slot;
      slots.get(slot).columns().forEach(column -> slotOf.put(column, at));
    }
    matrix.cells().forEach(cell -> add(cell, slotOf.getOrDefault(cell.column(), 0)));
  }

  private void add(Cell cell, int slot) {
    List<PassageId> passages =
        byRow
            .computeIfAbsent(cell.row(), row -> new HashMap<>())
            .computeIfAbsent(slot, unused -> new ArrayList<>());
    if (passages.isEmpty()) {
      requests[slot]++;
    }
    passages.addAll(cell.passages());
    unjudged.addAll(cell.unjudged());
  }

  /// The number of requests in a slot, over all pages.
  int requests(int slot) {
    return requests[slot];
  }

  /// The number of places of a request.
  int places(int row) {
    return matrix.rows().get(row).occurrences().size();
  }

  /// Writes a cell: a dot or a number linked to the first place, with "nieuw" if one was added
  /// after a person judged the request. A cell without the request stays empty: a finding too.
  void write(Html html, int row, int slot) {
    List<PassageId> passages = byRow.getOrDefault(row, Map.of()).getOrDefault(slot, List.of());
    html.open("td", "tabindex", "-1");
    if (!passages.isEmpty()) {
      MatrixColumn at = slots.get(slot);
      String name = at.opened() ? at.title() + ", " + at.chapter() : at.title();
      List<PassageId> fresh = passages.stream().filter(unjudged::contains).toList();
      html.open(
          "a",
          "href",
          Address.passage(at.documentId(), first(passages, fresh)).href(),
          // A dot means nothing when read aloud; the label says how many places and where.
          "aria-label",
          text("ui.matrix.cell", passages.size(), name, fresh.size()));
      html.words(passages.size() == 1 ? "●" : Texts.number(passages.size()));
      if (!fresh.isEmpty()) {
        html.element("span", text("ui.matrix.unjudged"), "class", "unjudged");
      }
      html.close("a");
    }
    html.close("td");
  }

  // Places that nobody has judged yet come first.
  private static PassageId first(List<PassageId> passages, List<PassageId> fresh) {
    return fresh.isEmpty() ? passages.getFirst() : fresh.getFirst();
  }
}
