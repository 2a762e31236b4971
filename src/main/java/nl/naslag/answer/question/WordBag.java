package nl.naslag.answer.question;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.Word;

/// The words of a piece of text, to score how well it matches a word of the question.
///
/// "Netcongestie" matches in full, by a part ("congestie"), by a synonym or by a word with the same
/// beginning; each counts for less than the one before. For one question; not thread-safe.
public final class WordBag {
  private static final double SAME = 1;
  private static final double PART = 0.8;
  private static final double SYNONYM = 0.8;
  private static final double RELATED = 0.6;
  // "toelating" and "toegelaten" differ too much, but "verhuist" and "verhuizing" share this many
  // letters.
  private static final int SHORTEST_STEM = 5;

  private final Set<String> whole = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  // Every signal asks after the same few words of the question.
  private final Map<Word, Double> known = new IdentityHashMap<>();

  public WordBag(List<Word> words) {
    for (Word word : words) {
      whole.add(word.form());
      whole.add(word.lemma());
      parts.addAll(word.parts());
    }
  }

  /// From 0 (no match) to 1 (the word itself in any inflection).
  public double holds(SoughtWord term) {
    return known.computeIfAbsent(term.word(), unused -> match(term));
  }

  private double match(SoughtWord term) {
    Word word = term.word();
    if (whole.contains(word.form()) || whole.contains(word.lemma())) {
      return SAME;
    }
    if (parts.contains(word.lemma())) {
      return PART;
    }
    if (term.related().stream().anyMatch(this::holdsPart)) {
      return SYNONYM;
    }
    double split = word.parts().isEmpty() ? 0 : PART * partsHeld(word.parts());
    return Math.max(split, term.name() || split > 0 ? 0 : related(word.lemma()));
  }

  // The last part of a compound says what it is, so the other parts say little without it.
  private double partsHeld(List<String> asked) {
    double held = asked.stream().filter(this::holdsPart).count();
    double share = held / asked.size();
    return holdsPart(asked.getLast()) ? share : share / 2;
  }

  private boolean holdsPart(String part) {
    return whole.contains(part) || parts.contains(part);
  }

  /// Drops three letters from the end, where inflection and derivation occur.
  private double related(String lemma) {
    if (lemma.length() < SHORTEST_STEM) {
      return 0;
    }
    int least = Math.max(SHORTEST_STEM, lemma.length() - 3);
    String stem = lemma.substring(0, Math.min(least, lemma.length()));
    return whole.stream().anyMatch(word -> word.startsWith(stem)) ? RELATED : 0;
  }
}
