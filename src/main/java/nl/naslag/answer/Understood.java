package nl.naslag.answer;

import java.util.List;

/// How a question was read: the themes, horizons and parties in it, by id.
///
/// Shown above the answer, so that a reader sees how the question was taken. Ids as in the filters:
/// "energie", "2030", "rijk". Each empty where the question names none.
public record Understood(List<String> themes, List<String> horizons, List<String> parties) {
  public Understood {
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    parties = List.copyOf(parties);
  }
}
