package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.trace.word.PlaceWords;
import nl.naslag.trace.word.Shingles;

/// Finds the pairs of places that can be similar at all, without comparing every pair.
///
/// Sums over common terms only, so the work grows with what places share.
final class PossiblePairs {
  /// A smaller common weight is never enough.
  private static final double LEAST_COMMON = 0.1;

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
    Map<String, List<Holder>> byTerm = new HashMap<>();
    Map<Long, List<Integer>> byShingle = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      PlaceWords words = places.get(place);
      sumTerms(words, byTerm);
      countShingles(words, byShingle);
      take(place, taker);
      add(place, words, byTerm, byShingle);
    }
  }

  private void sumTerms(PlaceWords words, Map<String, List<Holder>> byTerm) {
    words
        .whole()
        .forEach(
            (term, weight) -> {
              for (Holder holder : byTerm.getOrDefault(term, List.of())) {
                weights[holder.place] += weight * holder.weight;
              }
            });
  }

  private void countShingles(PlaceWords words, Map<Long, List<Integer>> byShingle) {
    for (Long shingle : words.shingles()) {
      for (int holder : byShingle.getOrDefault(shingle, List.of())) {
        shingles[holder]++;
      }
    }
  }

  // Resets the sums for the next place.
  private void take(int place, PairTaker taker) {
    for (int earlier = 0; earlier < place; earlier++) {
      if (weights[earlier] >= LEAST_COMMON || shingles[earlier] >= Shingles.ENOUGH / 2) {
        taker.take(earlier, place);
      }
      weights[earlier] = 0;
      shingles[earlier] = 0;
    }
  }

  private static void add(
      int place,
      PlaceWords words,
      Map<String, List<Holder>> byTerm,
      Map<Long, List<Integer>> byShingle) {
    words
        .whole()
        .forEach(
            (term, weight) ->
                byTerm
                    .computeIfAbsent(term, unused -> new ArrayList<>())
                    .add(new Holder(place, weight)));
    words
        .shingles()
        .forEach(
            shingle -> byShingle.computeIfAbsent(shingle, unused -> new ArrayList<>()).add(place));
  }
}
