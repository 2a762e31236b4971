package nl.naslag.structure.writing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Lexicon;
import nl.naslag.structure.block.Characters;

/// Decides what a line end means: a space, a broken word, or a word with a hyphen of its own.
/// "beleids-" and "regels" become "beleidsregels"; "land-" and "en tuinbouw" keep hyphen and space;
/// "CO2-" and "uitstoot" stay "CO2-uitstoot". The words of the document come before the word list,
/// and that before words in enough other documents of the corpus.
public final class LineEnds {
  private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\p{N}]+)-$");
  private static final Pattern LAST_WORD =
      Pattern.compile("((?:[\\p{L}\\p{N}]+-)*)([\\p{L}\\p{N}]+)-$");
  private static final Pattern FIRST_PART = Pattern.compile("^(\\p{L}+)(.*)$");
  // "land- en tuinbouw": the hyphen replaces the rest of the word.
  private static final Pattern SUSPENDED =
      Pattern.compile("^(en|of|en/of|tot|als|dan|maar|noch|respectievelijk|t/m)\\b.*");
  // "EU-", "2030-", "e-": such a hyphen is never the result of breaking a word.
  private static final Pattern ABBREVIATION = Pattern.compile(".*(\\p{Lu}\\p{Lu}|\\d).*|.");
  // Together these would be read as one sound, so compounds are spelt with a hyphen there.
  private static final Pattern CLASH = Pattern.compile("(?i)a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu]");
  private static final Pattern ADJECTIVE = Pattern.compile("(?i).+(?:lijk|isch)");
  private static final Pattern BRACKETED = Pattern.compile(".*\\((\\p{Ll}+)\\)$");

  /// How two lines become one.
  enum Joint {
    /// The words are separate, as at most line ends.
    SPACE,
    /// Nothing between them: the hyphen, if any, is part of the word.
    CLOSE,
    /// The hyphen at the line end only broke the word.
    DROP_HYPHEN
  }

  private final Lexicon lexicon;
  private final DocumentWords words;
  private final CorpusWords corpus;

  public LineEnds(Lexicon lexicon, DocumentWords words, CorpusWords corpus) {
    this.lexicon = lexicon;
    this.words = words;
    this.corpus = corpus;
  }

  /// How a line continues in the next.
  ///
  /// @param line the text up to the line end; its last word is enough
  /// @param next the next line, cleaned
  Joint between(String line, String next) {
    if (line.isEmpty() || next.isEmpty() || next.charAt(0) == '\t') {
      return Joint.CLOSE;
    }
    char end = line.charAt(line.length() - 1);
    if (end == Characters.SOFT_HYPHEN) {
      return Joint.DROP_HYPHEN;
    }
    if (end == '-') {
      return atHyphen(line, next);
    }
    return closes(line, next) ? Joint.CLOSE : Joint.SPACE;
  }

  /// A slash between words, "(inter-)" and "(drink)" attach to the word on the next line.
  private boolean closes(String line, String next) {
    if (line.endsWith("-)") && Character.isLetter(next.charAt(0))) {
      return true;
    }
    boolean slash =
        line.endsWith("/") && !line.endsWith(" /") && Character.isLetterOrDigit(next.charAt(0));
    return slash || line.endsWith(")") && bracketed(line, next);
  }

  private boolean bracketed(String line, String next) {
    Matcher before = BRACKETED.matcher(line);
    Matcher after = FIRST_PART.matcher(next);
    return before.matches()
        && after.matches()
        && words.hold("(" + before.group(1) + ")" + after.group(1));
  }

  /// A capital or digit after the hyphen preserves it: "Noord-" and "Holland".
  private Joint atHyphen(String line, String next) {
    Matcher left = LAST_PART.matcher(line);
    Matcher right = FIRST_PART.matcher(next);
    if (!left.find() || SUSPENDED.matcher(next).matches()) {
      return Joint.SPACE;
    }
    if (!right.matches() || Character.isUpperCase(next.charAt(0))) {
      return Joint.CLOSE;
    }
    return broken(line, left.group(1), right.group(1)) ? Joint.DROP_HYPHEN : Joint.CLOSE;
  }

  /// The hyphen is dropped only where there is evidence for the word without it: the document
  /// itself, the word list, or parts that make a compound.
  private boolean broken(String line, String left, String right) {
    if (ABBREVIATION.matcher(left).matches()) {
      return false;
    }
    if (words.hold(left + right)) {
      return true;
    }
    String hyphenated = hyphenated(line) + "-" + right;
    if (words.hold(hyphenated)) {
      return false;
    }
    String joined = (left + right).toLowerCase(Locale.ROOT);
    if (lexicon.contains(joined) || corpus.contains(joined)) {
      return true;
    }
    return !named(line, left)
        && !lexicon.contains(hyphenated)
        && !lexicon.parts(joined).isEmpty()
        && !own(left, right);
  }

  /// "de Wassenaar-" and "fractie": after a name the hyphen is its own. At the start of a sentence
  /// every word has a capital.
  private static boolean named(String line, String left) {
    String before = line.substring(0, line.length() - left.length() - 1).stripTrailing();
    return Character.isUpperCase(left.charAt(0))
        && !before.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  private static String hyphenated(String line) {
    Matcher whole = LAST_WORD.matcher(line);
    return whole.find() ? whole.group(1) + whole.group(2) : "";
  }

  /// Whether both halves are words spelt with a hyphen between them: vowels that would merge
  /// ("data-uitwisseling"), or an adjective before another ("ruimtelijk-economisch").
  private boolean own(String left, String right) {
    String seam = left.charAt(left.length() - 1) + right.substring(0, 1);
    boolean spelt = CLASH.matcher(seam).matches() || ADJECTIVE.matcher(left).matches();
    return spelt && lexicon.contains(left) && lexicon.contains(right);
  }
}
