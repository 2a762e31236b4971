package nl.naslag.briefing.dossier;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.QuoteContext;
import nl.naslag.document.PassageId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.VersionedQuotes;
import org.springframework.stereotype.Component;

/// What is known of a quote beside its words: its document, its subject and a newer version.
@Component
class QuoteContexts {
  private final PassageSearch search;
  private final Vocabulary vocabulary;
  private final VersionedQuotes versions;

  QuoteContexts(PassageSearch search, Vocabulary vocabulary, VersionedQuotes versions) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.versions = versions;
  }

  /// @param passage where the quote stands today; empty if it is gone
  QuoteContext of(PassageId taken, DossierItem item, Optional<IndexedPassage> passage) {
    CitedSource source =
        search
            .entry(passage.map(found -> found.passage().documentId()).orElse(taken.document()))
            .map(CitedSource::of)
            .orElse(null);
    Annotations said = passage.map(IndexedPassage::annotations).orElse(Annotations.NONE);
    return new QuoteContext(
        source,
        said.themes().stream().map(vocabulary::themeLabel).toList(),
        said.horizons().stream().map(vocabulary::horizonLabel).toList(),
        parties(said),
        versions.of(taken, item.text(), item.kept()).orElse(null));
  }

  private static List<String> parties(Annotations said) {
    return said.parties().stream().map(PartyMention::label).distinct().toList();
  }
}
