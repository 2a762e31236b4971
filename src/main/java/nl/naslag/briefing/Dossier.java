package nl.naslag.briefing;

import java.time.Instant;
import java.util.List;

/// A user's selection of passages for one meeting, in her own order.
///
/// @param modified moves with every change, so the last used dossier stands first
/// @param items in the user's order
public record Dossier(
    String id, String title, Instant created, Instant modified, List<DossierItem> items) {
  public Dossier {
    items = List.copyOf(items);
  }
}
