package nl.naslag.extraction.tongue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.naslag.document.file.Fragment;

/// Detects the language of a text by its small words, which every text repeats.
///
/// The language that a file declares is useless: programs fill in that of the computer, and half of
/// the Dutch PDFs say "en". Neighbours share many small words (Dutch and Frisian "is", Papiamentu
/// and Spanish "no"), so each pair of languages is compared on the words that only one of them has.
public final class TextLanguage {
  // A few pages; one quotation in another language must not decide.
  private static final int CHARACTERS = 60_000;
  private static final int FEWEST = 6;
  // Of all words; figures and lists of names have fewer small words than any language.
  private static final double SHARE = 0.15;
  // Words that the language has and the other has not.
  private static final int FEWEST_OWN = 3;
  private static final int CLEARLY = 2;

  private final Map<Set<String>, Integer> counts = new HashMap<>();
  private int words;

  private TextLanguage() {}

  /// As ISO 639-1, or 639-3 where that has none ("pap"); empty for a text too short to tell, and
  /// for one in two languages.
  public static Optional<String> of(List<Fragment> fragments) {
    TextLanguage language = new TextLanguage();
    int characters = 0;
    for (Fragment fragment : fragments) {
      if (characters < CHARACTERS) {
        language.count(fragment.text());
        characters += fragment.text().length();
      }
    }
    return language.clearest();
  }

  private void count(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > start) {
          words++;
          counts.merge(LanguageWords.KNOWN.languagesOf(lower.substring(start, i)), 1, Integer::sum);
        }
        start = i + 1;
      }
    }
  }

  private Optional<String> clearest() {
    return LanguageWords.KNOWN.languages().stream()
        .max(Comparator.comparingInt(this::found))
        .filter(best -> found(best) >= Math.max(FEWEST, SHARE * words))
        .filter(this::beatsAll);
  }

  private int found(String language) {
    return counts.entrySet().stream()
        .filter(shared -> shared.getKey().contains(language))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private boolean beatsAll(String best) {
    return LanguageWords.KNOWN.languages().stream()
        .filter(other -> !other.equals(best))
        .allMatch(other -> beats(best, other));
  }

  private boolean beats(String best, String other) {
    int own = without(best, other);
    return own >= FEWEST_OWN && own >= CLEARLY * without(other, best);
  }

  private int without(String language, String other) {
    return counts.entrySet().stream()
        .filter(found -> found.getKey().contains(language) && !found.getKey().contains(other))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
