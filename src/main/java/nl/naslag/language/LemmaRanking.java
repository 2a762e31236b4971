package nl.naslag.language;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Orders the readings of a form from likely to unlikely, without looking at the words around it.
///
/// Nouns go first, because policy documents are full of them and a plural must meet its singular.
final class LemmaRanking {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "zijn", "hebben", "worden", "kunnen", "moeten", "zullen", "willen", "mogen", "gaan",
          "komen", "doen", "laten", "blijven", "staan", "maken", "zien", "nemen", "geven");

  private final WordList words;

  LemmaRanking(WordList words) {
    this.words = words;
  }

  List<Reading> ranked(List<Reading> readings) {
    return readings.stream()
        .sorted(
            Comparator.comparingInt(this::cost)
                .thenComparing(Reading::lemma)
                .thenComparing(Reading::tag))
        .toList();
  }

  private int cost(Reading reading) {
    return penalty(reading) - words.frequency(reading.lemma());
  }

  private static int penalty(Reading reading) {
    if (reading.verb()) {
      return AUXILIARIES.contains(reading.lemma()) ? -20 : reading.participle() ? 5 : 4;
    }
    if (reading.noun()) {
      return reading.diminutive() ? 2 : 0;
    }
    return reading.name() ? 12 : 0;
  }
}
