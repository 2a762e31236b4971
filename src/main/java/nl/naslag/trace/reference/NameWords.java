package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.language.WordFile;

/// The words of a passage, and the role each can play in the name of a document.
final class NameWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}’'-]|(?<=\\d)\\.(?=\\d))*-?");
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d\\d(?:-(?:20)?\\d\\d)?|20[xX]{2}");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\p{Ll}{2,}(?:heid|ing|tie|sie|teit|mte|ster|schap|nis|uur|bouw|zorg|gebied|beleid)");
  private static final Pattern SPACE = Pattern.compile("[ \\n]{1,2}(?:& ?)?");
  private static final Pattern DASH = Pattern.compile(" ?[-–] ?");
  private static final Pattern HYPHENED = Pattern.compile("\\p{L}+-\\p{Lu}.*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:•\\n\\t]");
  private static final Set<String> JOINTS =
      Set.of(
          "van", "voor", "en", "de", "het", "der", "in", "op", "tot", "te", "aan", "met", "over");
  private static final Set<String> OPENERS =
      Set.of(
          "de",
          "het",
          "een",
          "in",
          "onze",
          "ons",
          "uw",
          "deze",
          "dit",
          "die",
          "met",
          "op",
          "voor",
          "van",
          "bij",
          "uit",
          "naast",
          "via",
          "ook",
          "als",
          "volgens",
          "door",
          "zie",
          "wij",
          "aan",
          "herziene",
          "nieuwe",
          "concept",
          "besluit",
          "maak",
          "stel");
  private static final Set<String> ENDS = WordFile.words("naamgrenzen.txt");

  private final String text;
  private final List<Span> words = new ArrayList<>();

  NameWords(String text) {
    this.text = text;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
  }

  int size() {
    return words.size();
  }

  /// The span from one word to another, both inclusive.
  Span span(int first, int last) {
    return new Span(words.get(first).start(), words.get(last).end());
  }

  /// The word as written; empty outside the passage.
  String at(int word) {
    return word < 0 || word >= words.size() ? "" : words.get(word).in(text);
  }

  /// Whether only a space separates a word from the previous one.
  boolean follows(int word) {
    return word > 0 && word < words.size() && SPACE.matcher(between(word)).matches();
  }

  /// Whether a dash or nothing separates a year from the previous one: "2023 – 2027".
  boolean spansTo(int word) {
    return word > 0 && isYear(word) && isYear(word - 1) && DASH.matcher(between(word)).matches();
  }

  /// Whether it begins with a capital or contains one after a hyphen: "ontwerp-Nota".
  boolean isName(int word) {
    String found = at(word);
    return !found.isEmpty()
        && (Character.isUpperCase(found.charAt(0))
            || (found.indexOf('-') > 0 && HYPHENED.matcher(found).matches()));
  }

  /// Whether its ending marks it as a noun; verbs and adverbs after a name look much the same.
  boolean isNoun(int word) {
    return NOUN.matcher(at(word)).matches();
  }

  boolean isYear(int word) {
    return YEARS.matcher(at(word)).matches();
  }

  boolean isJoint(int word) {
    return JOINTS.contains(at(word));
  }

  /// Whether a name ends before this word.
  boolean ends(int word) {
    return !follows(word) || ENDS.contains(at(word).toLowerCase(Locale.ROOT));
  }

  /// Whether it is an item of a list within a name: "Wet kwaliteit, klachten en geschillen zorg".
  boolean lists(int word) {
    boolean comma = word > 0 && word + 1 < size() && between(word).equals(", ") && !isName(word);
    boolean more = comma && (at(word + 1).equals("en") || between(word + 1).equals(", "));
    boolean last = comma && word > 1 && between(word - 1).equals(", ");
    return (more || last) && !ENDS.contains(at(word));
  }

  /// Whether its capital is insignificant because it begins a sentence.
  boolean opensSentence(int word) {
    if (word == 0) {
      return true;
    }
    return SENTENCE_END.matcher(between(word)).find();
  }

  private String between(int word) {
    return text.substring(words.get(word - 1).end(), words.get(word).start());
  }

  /// Whether it is a small word that may precede a name without being part of it.
  boolean opens(int word) {
    return OPENERS.contains(at(word).toLowerCase(Locale.ROOT))
        || ENDS.contains(at(word).toLowerCase(Locale.ROOT));
  }
}
