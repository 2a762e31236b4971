package nl.naslag.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naslag.language.WordCache;

/// The readings of a lower-case form, likely ones first; capitals and diacritics may be missing.
///
/// "drenthe" matches "Drenthe", "coordinatie" matches "coördinatie". Empty for unknown words.
/// Thread-safe.
public final class KnownWords {
  private static final int CACHE_BITS = 15;
  // A diaeresis only separates a vowel from the one before it.
  private static final String DIAERESIS_AFTER = "aeiou";

  private final WordList words;
  private final LemmaRanking ranking;
  private final WordCache<List<LexiconEntry>> cache = new WordCache<>(CACHE_BITS);

  public KnownWords(WordList words) {
    this.words = words;
    ranking = new LemmaRanking(words);
  }

  /// The readings of a form.
  ///
  /// @param form in lower case; other forms are found only as written
  public List<LexiconEntry> readings(String form) {
    return cache.value(form, this::find);
  }

  /// How often the form is used, 0 to 25, ignoring capitals.
  int frequency(String form) {
    int lower = words.frequency(form);
    return lower > 0 ? lower : words.frequency(capitalised(form));
  }

  private List<LexiconEntry> find(String form) {
    if (form.isEmpty()) {
      return List.of();
    }
    List<LexiconEntry> found = inAnyCase(form);
    return ranking.ranked(form, found.isEmpty() ? withDiaeresis(form) : found);
  }

  /// All three, because in lower case a name or an abbreviation has lost its capitals.
  private List<LexiconEntry> inAnyCase(String form) {
    List<LexiconEntry> found = new ArrayList<>();
    for (String variant : List.of(form, capitalised(form), form.toUpperCase(Locale.ROOT))) {
      found.addAll(words.readings(variant));
    }
    return found;
  }

  // People type "coordinatie" and "financiele"; the list has only the spelling with a diaeresis.
  private List<LexiconEntry> withDiaeresis(String form) {
    for (int at = 1; at < form.length(); at++) {
      int vowel = "eio".indexOf(form.charAt(at));
      if (vowel >= 0 && DIAERESIS_AFTER.indexOf(form.charAt(at - 1)) >= 0) {
        List<LexiconEntry> found =
            words.readings(form.substring(0, at) + "ëïö".charAt(vowel) + form.substring(at + 1));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static String capitalised(String form) {
    int first = form.offsetByCodePoints(0, 1);
    return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
  }
}
