package nl.naslag.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// The words in which two texts differ, by position in each; the longest common subsequence of
/// words counts as unchanged.
///
/// @param older spans that are not in the newer text
/// @param newer spans that are not in the older text
public record WordDifference(List<Span> older, List<Span> newer) {
  private static final Pattern WORD = Pattern.compile("\\S+");
  // Passages have about 2,000 characters; a text with more words than this counts as entirely
  // different.
  private static final int MOST_WORDS = 800;

  public WordDifference {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
  }

  public static WordDifference between(VersionPair<String> texts) {
    List<MatchResult> before = WORD.matcher(texts.older()).results().toList();
    List<MatchResult> after = WORD.matcher(texts.newer()).results().toList();
    if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
      return new WordDifference(
          List.of(new Span(0, texts.older().length())),
          List.of(new Span(0, texts.newer().length())));
    }
    boolean[][] kept = kept(before, after);
    return new WordDifference(stretches(before, kept[0]), stretches(after, kept[1]));
  }

  private static boolean[][] kept(List<MatchResult> before, List<MatchResult> after) {
    int[][] longest = longest(before, after);
    boolean[][] kept = {new boolean[before.size()], new boolean[after.size()]};
    int one = 0;
    int other = 0;
    while (one < before.size() && other < after.size()) {
      if (before.get(one).group().equals(after.get(other).group())) {
        kept[0][one++] = true;
        kept[1][other++] = true;
      } else if (longest[one + 1][other] >= longest[one][other + 1]) {
        one++;
      } else {
        other++;
      }
    }
    return kept;
  }

  private static int[][] longest(List<MatchResult> before, List<MatchResult> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int one = before.size() - 1; one >= 0; one--) {
      for (int other = after.size() - 1; other >= 0; other--) {
        longest[one][other] =
            before.get(one).group().equals(after.get(other).group())
                ? longest[one + 1][other + 1] + 1
                : Math.max(longest[one + 1][other], longest[one][other + 1]);
      }
    }
    return longest;
  }

  private static List<Span> stretches(List<MatchResult> words, boolean[] kept) {
    List<Span> stretches = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      Span span = new Span(words.get(word).start(), words.get(word).end());
      if (!kept[word] && word > 0 && !kept[word - 1]) {
        stretches.set(stretches.size() - 1, new Span(stretches.getLast().start(), span.end()));
      } else if (!kept[word]) {
        stretches.add(span);
      }
    }
    return stretches;
  }
}
