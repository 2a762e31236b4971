package nl.naslag.rest.rule;

import nl.naslag.annotation.Vocabulary;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.document.DocumentEntry;
import nl.naslag.exchange.DocumentJson;
import nl.naslag.exchange.DossierJson;
import nl.naslag.exchange.DossierJson.ItemJson;
import nl.naslag.exchange.SavedSearchJson;
import nl.naslag.exchange.fact.FactCorrectionJson;
import nl.naslag.ingest.FactCorrection;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SearchNews;
import nl.naslag.search.PassageSearch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The JSON of what somebody else changed meanwhile, as its own address gives it.
@Component
class PresentState {
  private final ObjectProvider<SearchNews> news;
  private final PassageSearch search;
  private final Vocabulary vocabulary;

  PresentState(ObjectProvider<SearchNews> news, PassageSearch search, Vocabulary vocabulary) {
    this.news = news;
    this.search = search;
    this.vocabulary = vocabulary;
  }

  /// What is JSON already stays as it is.
  Object json(Object present) {
    return switch (present) {
      case Dossier dossier -> DossierJson.of(dossier);
      case DossierItem item -> ItemJson.of(item);
      case SavedSearch search -> SavedSearchJson.of(search, news.getObject().news(search));
      case FactCorrection correction -> FactCorrectionJson.of(correction);
      case DocumentEntry entry ->
          DocumentJson.of(
              entry, search.otherForms(entry.id()), search.searched(entry.id()), vocabulary);
      default -> present;
    };
  }
}
