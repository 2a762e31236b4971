package nl.naslag.language.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Lexicon;
import nl.naslag.language.WordCache;
import nl.naslag.language.WordFrequencies;
import org.springframework.stereotype.Component;

/// The word list, ignoring capitals and missing diacritics.
///
/// Results are cached for a bounded number of words, because texts repeat their words. A word
/// longer than [#LONGEST] counts as unknown, so hostile input costs little. Thread-safe.
@Component
public final class DutchLexicon implements Lexicon, WordFrequencies {
  // An exponent: 32,768 words each.
  private static final int CACHE_BITS = 15;
  // No Dutch word in actual use is longer; hostile input may be.
  private static final int LONGEST = 64;

  private final KnownWords known;
  private final CompoundSplitter splitter;
  private final Spelling spelling;
  private final WordCache<List<String>> lemmas = new WordCache<>(CACHE_BITS);
  private final WordCache<List<String>> parts = new WordCache<>(CACHE_BITS);

  public DutchLexicon(WordList words, CorpusWords corpus) {
    known = new KnownWords(words);
    splitter = new CompoundSplitter(known, corpus);
    spelling = new Spelling(known);
  }

  @Override
  public boolean contains(String form) {
    return form.length() <= LONGEST && !known.readings(lower(form)).isEmpty();
  }

  @Override
  public List<String> lemmas(String form) {
    return lemmas.value(lower(form), this::findLemmas);
  }

  private List<String> findLemmas(String form) {
    if (form.length() > LONGEST) {
      return List.of(form);
    }
    String written = spelling.ofList(form);
    List<LexiconEntry> readings = known.readings(written);
    if (readings.isEmpty()) {
      return List.of(splitter.lemmaOfUnknown(form));
    }
    Stream<String> found = readings.stream().map(reading -> lower(reading.lemma()));
    return found.distinct().toList();
  }

  @Override
  public List<String> parts(String form) {
    return parts.value(lower(form), this::findParts);
  }

  private List<String> findParts(String form) {
    return form.length() > LONGEST ? List.of() : splitter.parts(spelling.ofList(form));
  }

  @Override
  public int frequency(String form) {
    return form.isEmpty() || form.length() > LONGEST ? 0 : known.frequency(lower(form));
  }

  private static String lower(String form) {
    return Letters.plain(form).toLowerCase(Locale.ROOT);
  }
}
