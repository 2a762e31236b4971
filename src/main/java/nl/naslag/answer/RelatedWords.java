package nl.naslag.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.WordFile;

/// Words that stand for each other in policy language.
///
/// They come from a list, one group a line, and serve questions only; the index does not know them.
final class RelatedWords {
  private final Map<String, Set<String>> groups = new HashMap<>();

  // A word may stand in more than one group and then reaches the words of all.
  RelatedWords() {
    for (String line : WordFile.lines("verwant.txt")) {
      Set<String> group = Set.of(line.split("\\s+"));
      group.forEach(word -> groups.computeIfAbsent(word, unused -> new HashSet<>()).addAll(group));
    }
  }

  /// The words in the place of which a lemma can stand, itself not always among them.
  Set<String> lemmas(String lemma) {
    return groups.getOrDefault(lemma, Set.of());
  }
}
