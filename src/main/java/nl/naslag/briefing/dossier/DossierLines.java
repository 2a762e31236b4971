package nl.naslag.briefing.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.dossier.DossierRow.ItemRow;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;

/// The lines of a dossier while they are being changed.
///
/// A line is found by its id, never by a place that was read before: others may have moved it.
final class DossierLines {
  private static final int MOST = 500;

  private final List<ItemRow> rows;

  DossierLines(List<ItemRow> rows) {
    this.rows = new ArrayList<>(rows);
  }

  List<ItemRow> rows() {
    return List.copyOf(rows);
  }

  int size() {
    return rows.size();
  }

  /// Adds an item; every addition comes here, restored items too: the dossier may be full by now.
  void add(DossierItem item, int position) {
    if (rows.size() >= MOST) {
      throw RefusalCode.DOSSIER_FULL.refusal(MOST);
    }
    rows.add(Math.clamp(position, 0, rows.size()), ItemRow.of(item));
  }

  boolean holds(String itemId) {
    return rows.stream().anyMatch(row -> row.id().equals(itemId));
  }

  DossierItem item(String itemId) {
    return rows.get(placeOf(itemId)).item();
  }

  DossierItem remove(String itemId) {
    return rows.remove(placeOf(itemId)).item();
  }

  void move(String itemId, int position) {
    ItemRow moved = rows.remove(placeOf(itemId));
    rows.add(Math.clamp(position, 0, rows.size()), moved);
  }

  /// The words of a document cannot be changed: for a quote, they become its note.
  void write(String itemId, String words) {
    int place = placeOf(itemId);
    DossierItem item = rows.get(place).item();
    boolean quote = item.kind() == DossierItemKind.CITAAT;
    DossierItem written =
        new DossierItem(
            item.id(),
            item.kind(),
            item.passageId(),
            quote ? item.text() : words,
            item.source(),
            quote ? words : "",
            item.kept());
    rows.set(place, ItemRow.of(written));
  }

  /// Only a quote can be cut: one's own words are rewritten.
  void cut(String itemId, List<Span> kept) {
    int place = placeOf(itemId);
    DossierItem item = rows.get(place).item();
    boolean quote = item.kind() == DossierItemKind.CITAAT;
    rows.set(place, ItemRow.of(item.cutTo(quote ? kept : List.of())));
  }

  void order(List<String> itemIds) {
    Map<String, ItemRow> byId =
        rows.stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
    // Otherwise a list with a missing id would lose a line, or put it at an arbitrary place.
    if (itemIds.size() != rows.size() || !byId.keySet().equals(Set.copyOf(itemIds))) {
      throw RefusalCode.INCOMPLETE_ORDER.refusal();
    }
    rows.clear();
    itemIds.forEach(id -> rows.add(byId.get(id)));
  }

  private int placeOf(String itemId) {
    for (int place = 0; place < rows.size(); place++) {
      if (rows.get(place).id().equals(itemId)) {
        return place;
      }
    }
    throw RefusalCode.UNKNOWN_ITEM.refusal(itemId);
  }
}
