package nl.naslag.trace.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Hashes of three consecutive words: the same sentence in another form or document has the same
/// hashes.
///
/// Capitals, punctuation and line breaks make no difference.
public final class Shingles {
  /// Fewer shared shingles than this can be chance, as in "wij vragen het Rijk om".
  public static final int ENOUGH = 5;

  private static final int WORDS = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Shingles() {}

  public static Set<Long> hashes(String text) {
    return hashes(text, word -> true);
  }

  /// Only shingles with a content word: every request contains "wij vragen het".
  public static Set<Long> hashes(String text, Predicate<String> tells) {
    List<String> words = words(text);
    Set<Long> shingles = new HashSet<>();
    for (int start = 0; start + WORDS <= words.size(); start++) {
      List<String> shingle = words.subList(start, start + WORDS);
      if (shingle.stream().anyMatch(tells)) {
        shingles.add(hash(shingle));
      }
    }
    return shingles;
  }

  /// The words alone, which are equal for two forms of one text.
  public static String key(String text) {
    return words(text).stream().collect(Collectors.joining(" "));
  }

  private static List<String> words(String text) {
    Matcher found = WORD.matcher(text.toLowerCase(Locale.ROOT));
    return found.results().map(word -> word.group()).toList();
  }

  // FNV-1a over the letters; 64 bits, so that collisions within a corpus are very rare.
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int at = 0; at < word.length(); at++) {
        hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash;
  }
}
