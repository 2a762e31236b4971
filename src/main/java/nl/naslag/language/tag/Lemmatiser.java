package nl.naslag.language.tag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.language.WordCache;
import nl.naslag.language.WordClass;
import nl.naslag.language.lexicon.CompoundSplitter;
import nl.naslag.language.lexicon.KnownWords;
import nl.naslag.language.lexicon.LexiconEntry;
import nl.naslag.language.lexicon.ReaderPool;
import nl.naslag.language.model.LanguageModels;
import nl.naslag.language.model.WordClasses;
import opennlp.tools.lemmatizer.DictionaryLemmatizer;
import opennlp.tools.lemmatizer.LemmatizerME;

/// Determines the lemma of a word whose class is known.
///
/// Function words have their own list; for other words it uses the reading in the word list that
/// fits the class. An unlisted word is treated as a compound, or left to a model. Thread-safe.
final class Lemmatiser {
  private static final int CACHE_BITS = 12;
  private static final int LONGEST = 64;
  // What OpenNLP's dictionary lemmatiser returns for a word it does not have.
  private static final String UNKNOWN = "O";

  private final LanguageModels models;
  private final KnownWords known;
  private final CompoundSplitter splitter;
  private final Optional<DictionaryLemmatizer> functionWords;
  private final Optional<ReaderPool<LemmatizerME>> lemmatizers;
  private final List<WordCache<String>> caches;

  Lemmatiser(LanguageModels models, KnownWords known, CompoundSplitter splitter) {
    this.models = models;
    this.known = known;
    this.splitter = splitter;
    functionWords = models.functionWords();
    lemmatizers = models.lemmas().map(model -> new ReaderPool<>(() -> new LemmatizerME(model)));
    caches = Stream.of(WordClass.values()).map(_ -> new WordCache<String>(CACHE_BITS)).toList();
  }

  String lemma(String form, WordClass wordClass) {
    return form.length() > LONGEST
        ? form
        : caches.get(wordClass.ordinal()).value(form, word -> find(word, wordClass));
  }

  private String find(String form, WordClass wordClass) {
    String lower = form.toLowerCase(Locale.ROOT);
    String listed = listed(lower, wordClass);
    if (!listed.equals(UNKNOWN)) {
      return listed;
    }
    return switch (wordClass) {
      case PROPN, PUNCT, SYM, X -> form;
      case ADP, CCONJ, DET, INTJ, NUM, PRON, SCONJ -> lower;
      case ADJ, ADV, AUX, NOUN, VERB -> ofOpenClass(lower, wordClass);
    };
  }

  private String listed(String lower, WordClass wordClass) {
    return functionWords
        .map(list -> list.lemmatize(array(lower), array(wordClass.name()))[0])
        .orElse(UNKNOWN);
  }

  private String ofOpenClass(String lower, WordClass wordClass) {
    List<LexiconEntry> readings = known.readings(lower);
    for (LexiconEntry reading : readings) {
      if ((WordClasses.classes(reading) & wordClass.bit()) != 0) {
        return reading.lemma();
      }
    }
    if (wordClass == WordClass.ADV) {
      return lower;
    }
    String compound = readings.isEmpty() ? splitter.lemmaOfUnknown(lower) : lower;
    boolean split = !compound.equals(lower) || !splitter.parts(lower).isEmpty();
    return split ? compound : modelled(lower, wordClass);
  }

  private String modelled(String lower, WordClass wordClass) {
    if (lemmatizers.isEmpty()) {
      return lower;
    }
    try {
      String[] found =
          lemmatizers.get().use(model -> model.lemmatize(array(lower), array(wordClass.name())));
      return found[0].isEmpty() ? lower : found[0];
    } catch (RuntimeException e) {
      models.failed(LanguageModels.LEMMAS, e);
      return lower;
    }
  }

  private static String[] array(String one) {
    return new String[] {one};
  }
}
