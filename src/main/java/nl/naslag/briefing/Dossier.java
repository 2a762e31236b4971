package nl.naslag.briefing;

import java.time.Instant;
import java.util.List;
import nl.naslag.document.Revision;

/// A user's selection of passages for one meeting, in the user's own order.
///
/// @param modified changes with every edit, so the last used dossier comes first
/// @param items in the user's order
/// @param front what stands on the title page beside the title
public record Dossier(
    String id,
    String title,
    Instant created,
    Instant modified,
    List<DossierItem> items,
    PackFront front) {
  public Dossier {
    items = List.copyOf(items);
  }

  /// A dossier of which only the title is given.
  public Dossier(
      String id, String title, Instant created, Instant modified, List<DossierItem> items) {
    this(id, title, created, modified, items, PackFront.NONE);
  }

  /// Differs after every change of the dossier or an item.
  public Revision revision() {
    return Revision.of(id, title, modified, items, front);
  }
}
