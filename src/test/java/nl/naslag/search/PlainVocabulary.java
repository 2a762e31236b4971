package nl.naslag.search;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Vocabulary;

/// Two themes and two parties.
public final class PlainVocabulary implements Vocabulary {
  private static final List<Concept> THEMES =
      List.of(
          new Concept("energie", "Energie", "", List.of()),
          new Concept("wonen", "Wonen", "", List.of()));
  private static final List<Concept> PARTIES =
      List.of(
          new Concept("rijk", "Rijk", "", List.of()),
          new Concept("defensie", "Defensie", "", List.of()));

  @Override
  public List<Concept> themes() {
    return THEMES;
  }

  @Override
  public Optional<Concept> party(String id) {
    return PARTIES.stream().filter(party -> party.id().equals(id)).findFirst();
  }

  @Override
  public List<Concept> parties() {
    return List.of();
  }

  @Override
  public List<String> horizonTerms() {
    return List.of();
  }

  @Override
  public String horizonLabel(String horizon) {
    return horizon.equals("korte-termijn") ? "op korte termijn" : horizon;
  }

  @Override
  public String themeLabel(String id) {
    return THEMES.stream()
        .filter(theme -> theme.id().equals(id))
        .map(Concept::label)
        .findFirst()
        .orElse(id);
  }
}
