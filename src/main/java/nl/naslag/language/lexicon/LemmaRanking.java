package nl.naslag.language.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.WordFile;

/// Orders the readings of a form from likely to unlikely, regardless of context.
///
/// Nouns come first, because policy documents are full of them and a plural must match its
/// singular.
///
/// Penalties are steps on the scale of [WordFrequencies], weighed against how often the lemma is
/// used. Equal costs are ordered alphabetically, so the result never depends on the order of the
/// list.
final class LemmaRanking {
  // "was" is nearly always "zijn" and rarely laundry; "kan" is "kunnen" and rarely a jug.
  private static final Set<String> AUXILIARIES =
      Set.of(
          "zijn", "hebben", "worden", "kunnen", "moeten", "zullen", "willen", "mogen", "gaan",
          "komen", "doen", "laten", "blijven", "maken", "zien");

  private final WordList words;
  private final Map<String, String> preferred = WordFile.pairs("lemma-voorrang.txt");

  LemmaRanking(WordList words) {
    this.words = words;
  }

  List<LexiconEntry> ranked(String form, List<LexiconEntry> readings) {
    String lemma = preferred.get(form);
    return lemma == null ? byCost(form, readings) : withNoun(lemma, byCost(form, readings));
  }

  private static List<LexiconEntry> withNoun(String lemma, List<LexiconEntry> readings) {
    List<LexiconEntry> ranked = new ArrayList<>(readings);
    ranked.stream()
        .filter(LexiconEntry::noun)
        .findFirst()
        .ifPresent(noun -> ranked.addFirst(new LexiconEntry(lemma, noun.tag())));
    return List.copyOf(ranked);
  }

  private List<LexiconEntry> byCost(String form, List<LexiconEntry> readings) {
    if (readings.size() < 2) {
      return List.copyOf(readings);
    }
    return readings.stream()
        .sorted(
            Comparator.<LexiconEntry>comparingInt(reading -> cost(form, reading))
                .thenComparing(LexiconEntry::lemma)
                .thenComparing(LexiconEntry::tag))
        .toList();
  }

  private int cost(String form, LexiconEntry reading) {
    return penalty(form, reading) - words.frequency(reading.lemma());
  }

  /// Names come last: a lower-case form is a name only when it can be nothing else.
  private static int penalty(String form, LexiconEntry reading) {
    if (reading.verb()) {
      return AUXILIARIES.contains(reading.lemma()) ? -20 : reading.participle() ? 5 : 4;
    }
    if (reading.adjective()) {
      return adjectivePenalty(form, reading);
    }
    return reading.name() ? 12 : reading.diminutive() ? 2 : 0;
  }

  // The list also has "provinciale" as a noun, "rechter" as "more straight" and "rechters" as
  // "something more straight".
  private static int adjectivePenalty(String form, LexiconEntry reading) {
    if (reading.comparative() || reading.partitive()) {
      return 6;
    }
    return form.endsWith("e") && !reading.lemma().equals(form) ? -6 : 0;
  }
}
