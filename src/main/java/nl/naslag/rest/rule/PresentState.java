package nl.naslag.rest.rule;

import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.exchange.DossierJson;
import nl.naslag.exchange.DossierJson.ItemJson;

/// The JSON of what somebody else changed meanwhile.
final class PresentState {
  private PresentState() {}

  /// As its own address gives it; what is JSON already stays as it is.
  static Object json(Object present) {
    return switch (present) {
      case Dossier dossier -> DossierJson.of(dossier);
      case DossierItem item -> ItemJson.of(item);
      default -> present;
    };
  }
}
