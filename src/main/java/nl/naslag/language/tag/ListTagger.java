package nl.naslag.language.tag;

import java.util.List;
import java.util.Locale;
import nl.naslag.language.WordClass;
import nl.naslag.language.lexicon.KnownWords;
import nl.naslag.language.lexicon.LexiconEntry;
import nl.naslag.language.model.WordClasses;

/// Word classes by the likeliest reading in the word list, without a model and without context.
final class ListTagger implements Tagger {
  private static final WordClass[] CLASSES = WordClass.values();

  private final KnownWords known;

  ListTagger(KnownWords known) {
    this.known = known;
  }

  @Override
  public List<WordClass> tags(List<String> sentence) {
    return sentence.stream().map(this::tag).toList();
  }

  private WordClass tag(String word) {
    List<LexiconEntry> readings = known.readings(word.toLowerCase(Locale.ROOT));
    if (!readings.isEmpty()) {
      return CLASSES[Integer.numberOfTrailingZeros(WordClasses.classes(readings.getFirst()))];
    }
    return switch (WordShape.of(word)) {
      case MARK -> WordClass.PUNCT;
      case NUMBER -> WordClass.NUM;
      case LOWER -> WordClass.NOUN;
      case CAPITAL, CAPITALS, MIXED, DIGITS -> WordClass.PROPN;
    };
  }
}
