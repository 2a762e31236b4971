package nl.naslag.search.match;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.store.IndexedWords;
import nl.naslag.search.store.IndexedWords.Known;

/// Finds the words into which a compound can be split.
///
/// "netcongestie" matches "net congestie" and "net-congestie", and "drinkwaterwinning" also matches
/// "drinkwater winning".
public final class Compounds {
  /// Nobody types longer compounds.
  private static final int MOST_PARTS = 5;

  private Compounds() {}

  /// The ways to write it as two or more words of the corpus.
  ///
  /// @param parts of the compound
  /// @return for each way the possible words at each position
  public static List<List<List<Known>>> apart(List<String> parts, IndexedWords corpus) {
    List<List<List<Known>>> ways = new ArrayList<>();
    if (parts.size() <= MOST_PARTS) {
      add(parts, List.of(), corpus, ways);
    }
    return ways;
  }

  private static void add(
      List<String> left, List<List<Known>> row, IndexedWords corpus, List<List<List<Known>>> ways) {
    if (left.isEmpty() && row.size() > 1) {
      ways.add(row);
    }
    for (int size = 1; size <= left.size(); size++) {
      List<Known> words = corpus.ofParts(left.subList(0, size));
      if (!words.isEmpty()) {
        List<List<Known>> longer = new ArrayList<>(row);
        longer.add(words);
        add(left.subList(size, left.size()), longer, corpus, ways);
      }
    }
  }
}
