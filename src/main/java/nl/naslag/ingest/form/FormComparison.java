package nl.naslag.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.search.form.TextWordHashes;

/// Tells two forms of one document from two versions of it.
///
/// What reading makes different (the order of columns, a broken word, a note elsewhere) leaves the
/// words that stand together as they are. A version replaces words between the same neighbours, or
/// has sentences that the other lacks. One pass over each text.
final class FormComparison {
  /// The share of the words of the shorter text that the longer must hold.
  private static final double HELD = 0.97;

  /// The share by which the longer may be longer: a table of contents, an annex.
  private static final double LONGER = 0.25;

  /// As [#LONGER] between two files of one format, which are read by one reader.
  private static final double LONGER_IN_ONE_FORMAT = 0.02;

  /// More words than this with others in their place, in a thousand, are no misreadings.
  private static final double REPLACED = 0.5;

  private FormComparison() {}

  /// Whether two texts are the same document.
  ///
  /// @param oneFormat whether both come from files of one format
  static boolean same(String one, String other, boolean oneFormat) {
    return same(words(one), words(other), oneFormat);
  }

  private static boolean same(List<Long> one, List<Long> other, boolean oneFormat) {
    List<Long> few = one.size() <= other.size() ? one : other;
    List<Long> many = few == one ? other : one;
    double longer = oneFormat ? LONGER_IN_ONE_FORMAT : LONGER;
    return !few.isEmpty()
        && many.size() <= few.size() * (1 + longer)
        && held(few, many) >= HELD * few.size()
        && replaced(few, many) <= REPLACED * few.size() / 1000;
  }

  private static List<Long> words(String text) {
    List<Long> words = new ArrayList<>();
    new TextWordHashes(text).forEach(words::add);
    return words;
  }

  /// How many words of one text the other has too, each as often as it occurs.
  private static int held(List<Long> few, List<Long> many) {
    Map<Long, Integer> counts = new HashMap<>();
    many.forEach(word -> counts.merge(word, 1, Integer::sum));
    int held = 0;
    for (Long word : few) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        held++;
      }
    }
    return held;
  }

  /// Places where both texts have the same two words before and after, and one word between that
  /// differs.
  private static long replaced(List<Long> one, List<Long> other) {
    Map<Around, Set<Long>> between = between(one);
    return between(other).entrySet().stream()
        .filter(
            place -> {
              Set<Long> words = between.get(place.getKey());
              return words != null && words.stream().noneMatch(place.getValue()::contains);
            })
        .count();
  }

  private static Map<Around, Set<Long>> between(List<Long> words) {
    Map<Around, Set<Long>> between = new HashMap<>();
    for (int at = 2; at + 2 < words.size(); at++) {
      Around around =
          new Around(words.get(at - 2), words.get(at - 1), words.get(at + 1), words.get(at + 2));
      between.computeIfAbsent(around, unused -> new HashSet<>()).add(words.get(at));
    }
    return between;
  }

  /// The words on both sides of a place.
  private record Around(long before2, long before, long after, long after2) {}
}
