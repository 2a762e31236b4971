package nl.naslag.annotation.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Horizons;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.annotation.party.PartyCatalogue;
import nl.naslag.document.Texts;
import org.springframework.stereotype.Component;

/// The vocabulary that comes with Naslag.
///
/// Labels are Dutch and come from the vocabulary files or the bundle; an unknown id is its own
/// label.
@Component
final class SkosVocabulary implements Vocabulary {
  private final List<Concept> themes;
  private final Map<String, Concept> byId;
  private final PartyCatalogue parties;

  SkosVocabulary(ThemeCatalogue catalogue, PartyCatalogue parties) {
    themes = catalogue.themes().stream().map(Theme::concept).toList();
    byId = themes.stream().collect(Collectors.toMap(Concept::id, Function.identity()));
    this.parties = parties;
  }

  @Override
  public List<Concept> themes() {
    return themes;
  }

  @Override
  public Optional<Concept> party(String id) {
    return parties.find(id).map(Party::concept);
  }

  @Override
  public Optional<Concept> kindOf(String partyId) {
    return parties.find(partyId).flatMap(parties::generalOf).map(Party::concept);
  }

  @Override
  public List<Concept> parties() {
    return parties.all().stream()
        .map(Party::concept)
        .sorted(Comparator.comparing(Concept::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  @Override
  public List<String> horizonTerms() {
    return Horizons.TERMS;
  }

  @Override
  public String horizonLabel(String horizon) {
    if (horizon.matches("\\d{4}-\\d{4}")) {
      return horizon.replace('-', '–');
    }
    if (horizon.matches("na-\\d{4}")) {
      return Texts.text("horizon.na", horizon.substring(3));
    }
    if (horizon.matches("tm-\\d{4}")) {
      return Texts.text("horizon.tm", horizon.substring(3));
    }
    return Horizons.TERMS.contains(horizon) ? Texts.text("horizon." + horizon) : horizon;
  }

  @Override
  public String themeLabel(String id) {
    return Optional.ofNullable(byId.get(id)).map(Concept::label).orElse(id);
  }
}
