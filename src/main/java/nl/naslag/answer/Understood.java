package nl.naslag.answer;

import java.util.List;

/// How a question was read: the themes, horizons and parties in it, by id.
public record Understood(List<String> themes, List<String> horizons, List<String> parties) {
  public Understood {
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    parties = List.copyOf(parties);
  }
}
