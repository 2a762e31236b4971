package nl.naslag.structure.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts how often a text names each of some bodies, and tells which one it is about.
final class Prevailing {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  /// The body that is named mostly; empty when none stands out.
  ///
  /// @param fewest times that it is named
  /// @param ahead how many times as often as the next one
  Optional<Fact> body(int fewest, int ahead) {
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    return most.stream()
        .limit(1)
        .filter(first -> first.getValue() >= fewest)
        .filter(first -> most.size() == 1 || first.getValue() >= ahead * most.get(1).getValue())
        .map(Map.Entry::getKey)
        .map(name -> new Fact(name, name, 0, FactRule.TEXT))
        .findFirst();
  }
}
