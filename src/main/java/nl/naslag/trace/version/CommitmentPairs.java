package nl.naslag.trace.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.word.RareWords;
import nl.naslag.trace.word.Shingles;

/// Finds the passage of the previous version that each passage of a version derives from.
///
/// Identical words first, then the most similar by shared rare words; a passage has at most one
/// origin. Only passages that share a rare word are compared.
final class CommitmentPairs {
  /// Below this, two passages are separate points on one subject.
  private static final double ALIKE = 0.45;

  /// The bonus for a place in the same chapter.
  private static final double SAME_CHAPTER = 0.1;

  private final List<IndexedPassage> older;
  private final List<IndexedPassage> newer;
  private final Map<Integer, Integer> origins = new LinkedHashMap<>();

  CommitmentPairs(VersionPair<List<IndexedPassage>> versions) {
    this.older = versions.older();
    this.newer = versions.newer();
  }

  /// Positions in the older version by positions in the newer one.
  Map<Integer, Integer> origins() {
    sameWords();
    mostAlike();
    return origins;
  }

  private void sameWords() {
    Map<String, Deque<Integer>> byWords = new HashMap<>();
    for (int i = 0; i < older.size(); i++) {
      byWords.computeIfAbsent(key(older.get(i)), unused -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < newer.size(); i++) {
      Deque<Integer> same = byWords.getOrDefault(key(newer.get(i)), new ArrayDeque<>());
      Optional<Integer> origin = inChapter(same, newer.get(i)).or(() -> same.stream().findFirst());
      if (origin.isPresent()) {
        same.remove(origin.get());
        origins.put(i, origin.get());
      }
    }
  }

  private Optional<Integer> inChapter(Deque<Integer> same, IndexedPassage place) {
    return same.stream().filter(i -> sameTrail(older.get(i), place)).findFirst();
  }

  private static boolean sameTrail(IndexedPassage one, IndexedPassage other) {
    return one.passage().trail().equals(other.passage().trail());
  }

  private static String key(IndexedPassage one) {
    return Shingles.key(one.passage().text());
  }

  private record Pair(int older, int newer, double alike) {}

  private void mostAlike() {
    List<Integer> before = open(older.size(), origins.values());
    List<Integer> after = open(newer.size(), origins.keySet());
    List<String> texts = new ArrayList<>();
    before.forEach(i -> texts.add(older.get(i).passage().text()));
    after.forEach(i -> texts.add(newer.get(i).passage().text()));
    List<Map<String, Double>> vectors = RareWords.vectors(texts);
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      int at = i;
      vectors
          .get(i)
          .keySet()
          .forEach(word -> holders.computeIfAbsent(word, unused -> new ArrayList<>()).add(at));
    }
    for (int i = 0; i < after.size(); i++) {
      int at = after.get(i);
      Map<String, Double> vector = vectors.get(before.size() + i);
      sums(vector, vectors, holders)
          .forEach((place, sum) -> pairs.add(new Pair(before.get(place), at, sum)));
    }
    pairs.stream()
        .filter(pair -> pair.alike >= ALIKE)
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -rank(pair))
                .thenComparingInt(Pair::newer)
                .thenComparingInt(Pair::older))
        .forEach(this::join);
  }

  private static List<Integer> open(int size, Collection<Integer> taken) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!taken.contains(i)) {
        open.add(i);
      }
    }
    return open;
  }

  private static Map<Integer, Double> sums(
      Map<String, Double> vector,
      List<Map<String, Double>> vectors,
      Map<String, List<Integer>> holders) {
    Map<Integer, Double> sums = new TreeMap<>();
    vector.forEach(
        (word, weight) ->
            holders
                .getOrDefault(word, List.of())
                .forEach(
                    place ->
                        sums.merge(
                            place,
                            weight * vectors.get(place).getOrDefault(word, 0.0),
                            Double::sum)));
    return sums;
  }

  private double rank(Pair pair) {
    boolean same =
        older.get(pair.older).passage().chapter().equals(newer.get(pair.newer).passage().chapter());
    return pair.alike + (same ? SAME_CHAPTER : 0);
  }

  private void join(Pair pair) {
    if (!origins.containsKey(pair.newer) && !origins.containsValue(pair.older)) {
      origins.put(pair.newer, pair.older);
    }
  }
}
