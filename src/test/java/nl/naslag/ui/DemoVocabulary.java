package nl.naslag.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Vocabulary;

/// Labels that are the ids with a capital.
final class DemoVocabulary implements Vocabulary {
  private static final List<String> PARTIES = List.of("gemeenten", "netbeheerders", "rijk");
  private static final List<String> THEMES = List.of("energie", "mobiliteit", "wonen");

  static String capitalised(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public List<Concept> themes() {
    return THEMES.stream().map(id -> new Concept(id, capitalised(id), "", List.of())).toList();
  }

  @Override
  public Optional<Concept> party(String id) {
    return Optional.of(new Concept(id, capitalised(id), "", List.of()));
  }

  @Override
  public List<Concept> parties() {
    return PARTIES.stream().map(id -> party(id).orElseThrow()).toList();
  }

  @Override
  public List<String> horizonTerms() {
    return List.of();
  }

  @Override
  public String horizonLabel(String horizon) {
    return horizon.replace('-', '–');
  }

  @Override
  public String themeLabel(String id) {
    return capitalised(id);
  }
}
