package nl.naslag.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naslag.search.IndexedPassage;

/// Draws queries from the passages: one to three words of one passage, or a phrase in it, every
/// third under a filter that the passage passes. No word of four letters or more is asked twice.
final class BenchmarkQueries {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONG = 4;
  private static final int TRIES = 200_000;

  private final List<IndexedPassage> passages;
  private final Random random;
  private final Set<String> asked = new HashSet<>();

  BenchmarkQueries(List<IndexedPassage> passages, long seed) {
    this.passages = passages;
    this.random = new Random(seed);
  }

  /// As many as wanted; fails when the corpus has no more words that were never asked.
  List<BenchmarkQuery> draw(int wanted) {
    List<BenchmarkQuery> drawn = new ArrayList<>();
    for (int i = 0; i < TRIES && drawn.size() < wanted; i++) {
      IndexedPassage passage = passages.get(random.nextInt(passages.size()));
      List<String> words = random.nextInt(4) == 0 ? phrase(passage) : words(passage);
      if (!words.isEmpty() && asked.addAll(longOnes(words))) {
        boolean phrase = words.size() > 1 && words.getLast().endsWith("\0");
        drawn.add(query(words.stream().map(String::trim).toList(), phrase, passage));
      }
    }
    if (drawn.size() < wanted) {
      throw new IllegalStateException("Only " + drawn.size() + " queries of words never asked");
    }
    return drawn;
  }

  private BenchmarkQuery query(List<String> words, boolean phrase, IndexedPassage passage) {
    List<String> themes = passage.annotations().themes();
    boolean filtered = random.nextInt(3) == 0 && !themes.isEmpty();
    return new BenchmarkQuery(words, phrase, filtered ? themes.getFirst() : "");
  }

  /// One to three different words, from anywhere in the passage.
  private List<String> words(IndexedPassage passage) {
    List<String> fresh =
        new ArrayList<>(
            read(passage).stream()
                .filter(word -> word.length() >= LONG && !asked.contains(lower(word)))
                .distinct()
                .toList());
    java.util.Collections.shuffle(fresh, random);
    return fresh.stream().limit(1 + random.nextInt(3)).toList();
  }

  /// Two or three words that follow each other; empty where a long one was asked before.
  private List<String> phrase(IndexedPassage passage) {
    List<String> all = read(passage);
    int size = 2 + random.nextInt(2);
    if (all.size() <= size) {
      return List.of();
    }
    int start = random.nextInt(all.size() - size);
    List<String> words = new ArrayList<>(all.subList(start, start + size));
    boolean known = longOnes(words).stream().anyMatch(asked::contains);
    if (known || longOnes(words).isEmpty() || !standTogether(passage, words)) {
      return List.of();
    }
    // Tells a phrase from loose words until the query is made.
    words.add(words.removeLast() + "\0");
    return words;
  }

  private static boolean standTogether(IndexedPassage passage, List<String> words) {
    return passage.passage().text().contains(String.join(" ", words));
  }

  private static List<String> read(IndexedPassage passage) {
    return WORD.matcher(passage.passage().text()).results().map(MatchResult::group).toList();
  }

  private static List<String> longOnes(List<String> words) {
    return words.stream()
        .map(String::trim)
        .filter(word -> word.length() >= LONG)
        .map(BenchmarkQueries::lower)
        .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
