package nl.naslag.language.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.language.CorpusWordChoice;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Lexicon;
import org.springframework.stereotype.Component;

/// Excludes words that the list contains or splits, first halves that occur alone ("beleids- en"),
/// and the remains of a word broken by a page ("ntatie").
@Component
public final class DutchWordChoice implements CorpusWordChoice {
  // In letters: shorter words fit into too many others.
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;
  private static final Pattern LETTERS = Pattern.compile("[a-zäáàçéèêëïíîñóôöüúû]++");
  // Pairs of consonants with which a Dutch word can begin.
  private static final Set<String> ONSETS =
      Set.of(
          "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kl", "kn",
          "kr", "kw", "ph", "pl", "pr", "ps", "qu", "rh", "sc", "sf", "sh", "sj", "sk", "sl", "sm",
          "sn", "sp", "st", "sw", "th", "tj", "tr", "ts", "tw", "vl", "vr", "wh", "wr", "zw");
  private static final String VOWELS = "aeiouyáàäéèêëíîïóôöúûü";

  private final Lexicon lexicon;

  // A separate lexicon: the choice must not depend on earlier choices.
  public DutchWordChoice(WordList words) {
    lexicon = new DutchLexicon(words, CorpusWords.NONE);
  }

  @Override
  public List<String> choose(Map<String, Integer> documents) {
    return documents.entrySet().stream()
        .filter(word -> word.getValue() >= LEAST_DOCUMENTS && mayBePart(word.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CorpusWords.MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public boolean mayBePart(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && LETTERS.matcher(word).matches()
        && begins(word)
        && !lexicon.contains(word)
        && lexicon.lemmas(word).getFirst().equals(word)
        && lexicon.parts(word).isEmpty()
        && !(word.endsWith("s") && isWord(word.substring(0, word.length() - 1)));
  }

  private boolean isWord(String word) {
    return lexicon.contains(word) || !lexicon.parts(word).isEmpty();
  }

  private static boolean begins(String word) {
    boolean vowel = VOWELS.indexOf(word.charAt(0)) >= 0 || VOWELS.indexOf(word.charAt(1)) >= 0;
    return vowel || ONSETS.contains(word.substring(0, 2));
  }
}
