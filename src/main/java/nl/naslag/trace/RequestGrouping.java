package nl.naslag.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts places of the same request together: the most alike first, and only while all stay alike.
///
/// Comparing every member with every other keeps a chain of weak likenesses from growing into one
/// large group.
final class RequestGrouping {
  /// At or above this, two places speak of the same thing.
  static final double ALIKE = 0.26;

  /// What members of a group that were not joined directly must still share.
  private static final double STILL_ALIKE = 0.2;

  private final List<Map<String, Double>> vectors;

  /// @param vectors of length 1, as [RequestTerms#vectors] gives them; a text without terms stays
  /// alone
  RequestGrouping(List<Map<String, Double>> vectors) {
    this.vectors = vectors;
  }

  /// Positions of two places, the earlier one first.
  private record Pair(int one, int other, double similarity) {}

  /// Groups of positions, each in order, ordered by their first member; every position in one.
  List<List<Integer>> groups() {
    List<List<Integer>> groupOf = new ArrayList<>();
    for (int place = 0; place < vectors.size(); place++) {
      groupOf.add(new ArrayList<>(List.of(place)));
    }
    alikePairs().forEach(pair -> join(groupOf, pair));
    return groupOf.stream()
        .distinct()
        .sorted(Comparator.comparing(List::getFirst))
        .map(List::copyOf)
        .toList();
  }

  private void join(List<List<Integer>> groupOf, Pair pair) {
    List<Integer> one = groupOf.get(pair.one);
    List<Integer> other = groupOf.get(pair.other);
    if (one.contains(pair.other) || !fit(one, other)) {
      return;
    }
    one.addAll(other);
    one.sort(Comparator.naturalOrder());
    other.forEach(member -> groupOf.set(member, one));
  }

  private boolean fit(List<Integer> one, List<Integer> other) {
    return one.stream()
        .allMatch(a -> other.stream().allMatch(b -> similarity(a, b) >= STILL_ALIKE));
  }

  private double similarity(int one, int other) {
    return RequestTerms.similarity(vectors.get(one), vectors.get(other));
  }

  /// Most alike first; equal ones in reading order, so that groups do not depend on chance.
  private List<Pair> alikePairs() {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int place = 0; place < vectors.size(); place++) {
      addPairs(place, holders, pairs);
      for (String term : vectors.get(place).keySet()) {
        holders.computeIfAbsent(term, unused -> new ArrayList<>()).add(place);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.similarity)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  // Sums over common terms only, so that the work grows with what places share.
  private void addPairs(int place, Map<String, List<Integer>> holders, List<Pair> pairs) {
    Map<Integer, Double> sums = new TreeMap<>();
    vectors
        .get(place)
        .forEach(
            (term, weight) ->
                holders
                    .getOrDefault(term, List.of())
                    .forEach(
                        earlier ->
                            sums.merge(
                                earlier,
                                weight * vectors.get(earlier).getOrDefault(term, 0.0),
                                Double::sum)));
    sums.forEach(
        (earlier, similarity) -> {
          if (similarity >= ALIKE) {
            pairs.add(new Pair(earlier, place, similarity));
          }
        });
  }
}
