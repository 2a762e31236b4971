package nl.naslag.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// All runs of so many words in a text, whatever stands between the words.
record WordRuns(Set<List<String>> runs) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})");

  WordRuns {
    runs = Set.copyOf(runs);
  }

  static WordRuns of(String text, int length) {
    List<String> words =
        WORD.matcher(BROKEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .toList();
    Set<List<String>> runs = new HashSet<>();
    for (int from = 0; from + length <= words.size(); from++) {
      runs.add(words.subList(from, from + length));
    }
    return new WordRuns(runs);
  }

  List<String> sharedWith(WordRuns other) {
    List<String> shared = new ArrayList<>();
    runs.stream().filter(other.runs::contains).forEach(run -> shared.add(String.join(" ", run)));
    return shared;
  }
}
