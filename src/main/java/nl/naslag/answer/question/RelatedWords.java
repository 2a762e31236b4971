package nl.naslag.answer.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.WordFile;

/// Words that are interchangeable in policy language.
///
/// They come from a list with one group per line and apply to questions only; the index does not
/// contain them.
final class RelatedWords {
  private final Map<String, Set<String>> groups = new HashMap<>();

  // A word may appear in several groups and is then related to the words of all of them.
  RelatedWords() {
    for (String line : WordFile.lines("verwant.txt")) {
      Set<String> group = Set.of(line.split("\\s+"));
      group.forEach(word -> groups.computeIfAbsent(word, unused -> new HashSet<>()).addAll(group));
    }
  }

  /// The words that a lemma can replace; these do not always include the lemma itself.
  Set<String> lemmas(String lemma) {
    return groups.getOrDefault(lemma, Set.of());
  }
}
