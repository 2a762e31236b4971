package nl.naslag.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Vocabulary;

/// Which general party each named one is of, by label in letters alone.
///
/// "gemeenteEmmen" is one of "gemeenten".
record PartyKinds(Map<String, Set<String>> byLabel) {
  static PartyKinds of(Vocabulary vocabulary) {
    return new PartyKinds(
        vocabulary.parties().stream()
            .collect(
                Collectors.toMap(
                    party -> Plain.of(party.label()),
                    party -> kinds(party, vocabulary),
                    (first, second) -> first)));
  }

  private static Set<String> kinds(Concept party, Vocabulary vocabulary) {
    return vocabulary.kindOf(party.id()).map(kind -> Plain.of(kind.label())).stream()
        .collect(Collectors.toSet());
  }

  /// Empty for a party that is of no kind, or unknown.
  Set<String> of(String label) {
    return byLabel.getOrDefault(label, Set.of());
  }
}
