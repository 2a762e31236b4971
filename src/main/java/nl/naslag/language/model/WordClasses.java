package nl.naslag.language.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naslag.language.WordClass;
import nl.naslag.language.lexicon.LexiconEntry;
import nl.naslag.language.lexicon.WordList;

/// The possible classes of a form according to the word list, regardless of context.
///
/// A capitalised form may be a word at the start of its sentence, so both forms are looked up.
public final class WordClasses {
  private static final int ADVERB_TOO = WordClass.ADJ.bit() | WordClass.ADV.bit();
  private static final int VERB = WordClass.VERB.bit() | WordClass.AUX.bit();

  /// All classes; higher bits only distinguish forms within a class.
  public static final int ALL = (1 << WordClass.values().length) - 1;

  /// The verb form that ends a Dutch clause, far after its auxiliary.
  public static final int PARTICIPLE = ALL + 1;

  public static final int INFINITIVE = PARTICIPLE << 1;
  private static final int PLURAL = PARTICIPLE << 2;

  private final WordList words;

  public WordClasses(WordList words) {
    this.words = words;
  }

  /// As bits of [WordClass] and of the forms above; 0 for a word not in the list.
  public int classes(String form) {
    int classes = 0;
    for (LexiconEntry reading : readings(form)) {
      classes |= classes(reading);
    }
    return classes;
  }

  private List<LexiconEntry> readings(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    List<LexiconEntry> found = new ArrayList<>(words.readings(form));
    if (!lower.equals(form)) {
      found.addAll(words.readings(lower));
    }
    return found;
  }

  public static int classes(LexiconEntry reading) {
    String tag = reading.tag();
    return switch (tag.substring(0, Math.min(3, tag.length()))) {
      case "ZNW" -> WordClass.NOUN.bit() | (reading.plural() ? PLURAL : 0);
      case "BNW" -> ADVERB_TOO;
      case "WKW" -> verb(reading);
      case "ENM" -> WordClass.PROPN.bit();
      case "BYW" -> WordClass.ADV.bit();
      case "VRZ" -> WordClass.ADP.bit();
      case "VNW" -> WordClass.PRON.bit() | WordClass.DET.bit();
      case "VGW" -> WordClass.CCONJ.bit() | WordClass.SCONJ.bit();
      case "GET" -> tag.startsWith("GET:RNG") ? WordClass.ADJ.bit() : WordClass.NUM.bit();
      case "TSW" -> WordClass.INTJ.bit();
      case "MEH" -> WordClass.SYM.bit() | WordClass.NOUN.bit();
      default -> WordClass.X.bit();
    };
  }

  private static int verb(LexiconEntry reading) {
    if (reading.participle()) {
      return VERB | WordClass.ADJ.bit() | PARTICIPLE;
    }
    return reading.tag().startsWith("WKW:TGW:INF") ? VERB | INFINITIVE : VERB;
  }
}
