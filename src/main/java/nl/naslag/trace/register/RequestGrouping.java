package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.trace.word.PlaceWords;

/// Groups places of the same request: the most similar first, and only while all remain similar.
///
/// Comparing every member with every other prevents a chain of weak likenesses from growing into
/// one large group.
final class RequestGrouping {
  /// From this similarity, two places make the same request.
  static final double ALIKE = 0.26;

  /// The minimum similarity of any two members of a group, and of all on average.
  private static final double LEAST = 0.1;

  private static final double ON_AVERAGE = 0.2;

  /// Places in one group at most: all are compared with all.
  static final int MOST_MEMBERS = 200;

  private final List<PlaceWords> places;
  private final Map<Long, Double> known = new HashMap<>();

  /// Groups places by their words.
  ///
  /// @param places as returned by [RequestTerms#words]; one without terms stays alone
  RequestGrouping(List<PlaceWords> places) {
    this.places = places;
  }

  /// Positions of two places, the earlier one first.
  private record Pair(int one, int other, double similarity) {}

  /// Groups of positions, each in order, ordered by their first member; every position in one.
  List<List<Integer>> groups() {
    List<List<Integer>> groupOf = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
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
    if (one == other || one.size() + other.size() > MOST_MEMBERS || !fit(one, other)) {
      return;
    }
    one.addAll(other);
    one.sort(Comparator.naturalOrder());
    other.forEach(member -> groupOf.set(member, one));
  }

  private boolean fit(List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int a : one) {
      for (int b : other) {
        double similarity = similarity(Math.min(a, b), Math.max(a, b));
        if (similarity < LEAST) {
          return false;
        }
        sum += similarity;
      }
    }
    return sum >= ON_AVERAGE * one.size() * other.size();
  }

  private double similarity(int one, int other) {
    return known.computeIfAbsent(
        ((long) one << Integer.SIZE) | other,
        pair -> LikenessMeasure.similarity(places.get(one), places.get(other)));
  }

  /// Most similar first; ties in reading order, so that groups do not depend on chance.
  private List<Pair> alikePairs() {
    List<Pair> pairs = new ArrayList<>();
    new PossiblePairs(places)
        .each(
            (one, other) -> {
              double similarity = similarity(one, other);
              if (similarity >= ALIKE) {
                pairs.add(new Pair(one, other, similarity));
              }
            });
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.similarity)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }
}
