package nl.naslag.trace.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.trace.word.PlaceWords;
import nl.naslag.trace.word.Shingles;

/// Finds the pairs of places that can be similar at all, without comparing every pair.
///
/// Sums over common terms only, so the work grows with what places share. Bounded on purpose: of
/// thousands of nearly equal places, each is compared with the closest few, and a term or shingle
/// counts only among the last places that hold it.
final class PossiblePairs {
  /// A smaller common weight is never enough.
  private static final double LEAST_COMMON = 0.1;

  /// Earlier places that one place is compared with at most, those with most in common.
  static final int MOST = 128;

  /// Places that one term or shingle finds at most, the last ones.
  private static final int MOST_HOLDERS = 4_096;

  private final List<PlaceWords> places;
  private final double[] weights;
  private final int[] shingles;

  PossiblePairs(List<PlaceWords> places) {
    this.places = places;
    weights = new double[places.size()];
    shingles = new int[places.size()];
  }

  /// Accepts two positions, the earlier one first.
  @FunctionalInterface
  interface PairTaker {
    void take(int one, int other);
  }

  private record Holder(int place, double weight) {}

  /// Visits every pair once, in reading order of the later place.
  void each(PairTaker taker) {
    Map<String, Deque<Holder>> byTerm = new HashMap<>();
    Map<Long, Deque<Integer>> byShingle = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      PlaceWords words = places.get(place);
      sumTerms(words, byTerm);
      countShingles(words, byShingle);
      take(place, taker);
      add(place, words, byTerm, byShingle);
    }
  }

  private void sumTerms(PlaceWords words, Map<String, Deque<Holder>> byTerm) {
    words
        .whole()
        .forEach(
            (term, weight) -> {
              for (Holder holder : byTerm.getOrDefault(term, new ArrayDeque<>())) {
                weights[holder.place] += weight * holder.weight;
              }
            });
  }

  private void countShingles(PlaceWords words, Map<Long, Deque<Integer>> byShingle) {
    for (Long shingle : words.shingles()) {
      for (int holder : byShingle.getOrDefault(shingle, new ArrayDeque<>())) {
        shingles[holder]++;
      }
    }
  }

  // Resets the sums for the next place.
  private void take(int place, PairTaker taker) {
    List<Integer> possible = new ArrayList<>();
    for (int earlier = 0; earlier < place; earlier++) {
      if (weights[earlier] >= LEAST_COMMON || shingles[earlier] >= Shingles.ENOUGH / 2) {
        possible.add(earlier);
      }
    }
    closest(possible).forEach(earlier -> taker.take(earlier, place));
    Arrays.fill(weights, 0, place, 0);
    Arrays.fill(shingles, 0, place, 0);
  }

  // Of equally close places the last ones, so that a long row of them forms full groups.
  private List<Integer> closest(List<Integer> possible) {
    if (possible.size() <= MOST) {
      return possible;
    }
    return possible.stream()
        .sorted(
            Comparator.comparingDouble((Integer earlier) -> -weights[earlier])
                .thenComparing(Comparator.reverseOrder()))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private static void add(
      int place,
      PlaceWords words,
      Map<String, Deque<Holder>> byTerm,
      Map<Long, Deque<Integer>> byShingle) {
    words
        .whole()
        .forEach(
            (term, weight) ->
                remember(
                    byTerm.computeIfAbsent(term, unused -> new ArrayDeque<>()),
                    new Holder(place, weight)));
    words
        .shingles()
        .forEach(
            shingle ->
                remember(byShingle.computeIfAbsent(shingle, unused -> new ArrayDeque<>()), place));
  }

  private static <T> void remember(Deque<T> holders, T holder) {
    if (holders.size() == MOST_HOLDERS) {
      holders.removeFirst();
    }
    holders.addLast(holder);
  }
}
