package nl.naslag.answer.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.naslag.language.Word;

/// The sequences of four letters and the pairs of adjacent words of a text.
///
/// Letters meet where words do not: "uitvoeren" and "uitvoering", "verhuist" and "verhuizing".
public final class LetterGrams {
  private static final int LONG = 4;
  private final Set<String> letters = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  /// @param telling whether a word counts; others only keep words apart
  public LetterGrams(List<Word> words, Predicate<Word> telling) {
    String before = "";
    for (Word word : words) {
      if (!telling.test(word)) {
        continue;
      }
      String padded = " " + word.form() + " ";
      for (int i = 0; i + LONG <= padded.length(); i++) {
        letters.add(padded.substring(i, i + LONG));
      }
      if (!before.isEmpty()) {
        pairs.add(before + " " + word.lemma());
      }
      before = word.lemma();
    }
  }

  /// The share of these sequences of letters that the other text has too, 0 to 1.
  public double lettersIn(LetterGrams other) {
    return letters.isEmpty() ? 0 : common(letters, other.letters) / letters.size();
  }

  /// The same, measured against the length of both texts, 0 to 1.
  double lettersLike(LetterGrams other) {
    double size = Math.sqrt((double) letters.size() * other.letters.size());
    return size == 0 ? 0 : common(letters, other.letters) / size;
  }

  /// The share of these pairs of words that the other text has too, 0 to 1.
  public double pairsIn(LetterGrams other) {
    return pairs.isEmpty() ? 0 : common(pairs, other.pairs) / pairs.size();
  }

  private static double common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }
}
