package nl.naslag.ui.overview;

import java.util.Arrays;
import java.util.Locale;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.ui.html.Address;

/// The charts of all documents together: which facet is in the rows and which in the columns.
enum Overview {
  HORIZON(Facet.THEME, Facet.HORIZON),
  PARTIJEN(Facet.THEME, Facet.PARTY),
  TIJD(Facet.PARTY, Facet.HORIZON);

  private final Facet row;
  private final Facet column;

  Overview(Facet row, Facet column) {
    this.row = row;
    this.column = column;
  }

  /// Refuses a view that does not exist.
  static Overview of(Address address) {
    String view = address.value("view");
    return view.isEmpty()
        ? HORIZON
        : Arrays.stream(values())
            .filter(one -> one.id().equals(view))
            .findFirst()
            .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal("view", view, choices()));
  }

  Facet row() {
    return row;
  }

  Facet column() {
    return column;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String choices() {
    return String.join(", ", Arrays.stream(values()).map(Overview::id).toList());
  }
}
