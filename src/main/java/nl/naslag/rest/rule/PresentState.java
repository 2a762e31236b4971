package nl.naslag.rest.rule;

import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.exchange.DossierJson;
import nl.naslag.exchange.DossierJson.ItemJson;
import nl.naslag.exchange.SavedSearchJson;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SearchNews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The JSON of what somebody else changed meanwhile, as its own address gives it.
@Component
class PresentState {
  private final ObjectProvider<SearchNews> news;

  PresentState(ObjectProvider<SearchNews> news) {
    this.news = news;
  }

  /// What is JSON already stays as it is.
  Object json(Object present) {
    return switch (present) {
      case Dossier dossier -> DossierJson.of(dossier);
      case DossierItem item -> ItemJson.of(item);
      case SavedSearch search -> SavedSearchJson.of(search, news.getObject().news(search));
      default -> present;
    };
  }
}
