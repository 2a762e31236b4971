package nl.naslag.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.file.Fragment;

/// Detects the language of a text by its function words, which every text repeats.
///
/// The language that a file declares is useless: programs fill in that of the computer, and half of
/// the Dutch PDFs say "en". Words shared by two of these languages are left out.
final class TextLanguage {
  private static final Map<String, String> WORDS =
      Map.of(
          "nl", "het een van dat te zijn voor niet aan er om ook dan door bij uit naar wordt deze",
          "en", "the and to that for with be by this are from which has have not shall will",
          "de", "der das und ist von den mit für auf nicht ein eine dem sich auch werden zu",
          "fr", "le la les et est une dans que pour qui sur par au pas avec du sont",
          "fy", "fan yn foar oan dy wurdt troch ek wurde hawwe binne");

  // A few pages; one quotation in another language must not decide.
  private static final int CHARACTERS = 60_000;
  private static final int FEWEST = 12;
  private static final int CLEARLY = 2;

  private final Map<String, String> languageOf = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private TextLanguage() {
    WORDS.forEach(
        (language, words) -> {
          for (String word : words.split(" ")) {
            languageOf.put(word, language);
          }
        });
  }

  /// As ISO 639-1; empty for a short text, and for one in two languages.
  static Optional<String> of(List<Fragment> fragments) {
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
    String words = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || !Character.isLetter(words.charAt(i))) {
        String language = languageOf.get(words.substring(start, i));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
        start = i + 1;
      }
    }
  }

  private Optional<String> clearest() {
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    if (ranked.isEmpty() || ranked.getFirst().getValue() < FEWEST) {
      return Optional.empty();
    }
    int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    boolean clear = ranked.getFirst().getValue() >= CLEARLY * second;
    return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
  }
}
