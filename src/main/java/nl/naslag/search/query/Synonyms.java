package nl.naslag.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;
import org.jspecify.annotations.Nullable;

/// Which words are searched along with which. Words are identified by their lemmas, so that all
/// their forms are included.
final class Synonyms {
  static final Synonyms NONE = new Synonyms();

  private final Map<String, Set<String>> others = new LinkedHashMap<>();
  private int longest;

  /// Makes a search for the first also find the second.
  ///
  /// @param key lemmas of the first, separated by spaces
  /// @param words number of words in the first
  void add(String key, int words, String other) {
    others.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(other);
    longest = Math.max(longest, words);
  }

  /// Consecutive words with their synonyms.
  ///
  /// @param from index of the first word
  /// @param until index after the last word
  record Run(int from, int until, List<String> others) {}

  /// The runs among some words, longest first at each position, without overlaps.
  List<Run> in(List<String> words, TextTerms terms) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Run run = at(at, words, terms);
      if (run != null) {
        runs.add(run);
      }
      at = run == null ? at + 1 : run.until();
    }
    return runs;
  }

  private @Nullable Run at(int from, List<String> words, TextTerms terms) {
    for (int until = Math.min(words.size(), from + longest); until > from; until--) {
      Set<String> found = others.get(key(String.join(" ", words.subList(from, until)), terms));
      if (found != null) {
        return new Run(from, until, List.copyOf(found));
      }
    }
    return null;
  }

  /// The lemmas of a text, separated by spaces.
  static String key(String text, TextTerms terms) {
    return String.join(" ", terms.lemmas(text).stream().map(TextTerm::term).toList());
  }
}
