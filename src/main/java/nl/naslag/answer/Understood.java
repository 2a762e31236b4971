package nl.naslag.answer;

import java.util.List;

/// The themes, horizons and parties recognised in a question, by id.
///
/// Shown above the answer so that readers see how the question was read. Uses the filter ids:
/// "energie", "2030", "rijk". Each list is empty if the question names none.
public record Understood(List<String> themes, List<String> horizons, List<String> parties) {
  public Understood {
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    parties = List.copyOf(parties);
  }
}
