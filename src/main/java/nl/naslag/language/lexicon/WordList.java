package nl.naslag.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.springframework.stereotype.Component;

/// The word lists as supplied: the readings of a form and how often it is used. Case-sensitive.
///
/// They come with LanguageTool and stay in memory as automata. A missing list stops the start,
/// because without it search would silently find less. Thread-safe.
@Component
public final class WordList {
  private static final String FOLDER = "/org/languagetool/resource/nl/";
  private final Dictionary readings;
  private final Charset encoding;
  private final Automaton known;
  private final Automaton frequencies;
  private final ReaderPool<DictionaryLookup> lookups;

  public WordList() {
    readings = dictionary("dutch");
    lookups = new ReaderPool<>(() -> new DictionaryLookup(readings));
    encoding = Charset.forName(readings.metadata.getEncoding());
    known = new Automaton(readings.fsa);
    frequencies = new Automaton(dictionary("spelling/nl_NL").fsa);
  }

  private static Dictionary dictionary(String name) {
    try (InputStream words = resource(name + ".dict");
        InputStream description = resource(name + ".info")) {
      return Dictionary.read(words, description);
    } catch (IOException e) {
      throw new UncheckedIOException("The Dutch word list cannot be read", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = WordList.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IOException("Not on the class path: " + FOLDER + name);
    }
    return stream;
  }

  /// In the order of the list; empty for an unknown form.
  public List<LexiconEntry> readings(String form) {
    // In the list a form is followed by this separator; most forms looked up are not in it.
    String key = form + readings.metadata.getSeparatorAsChar();
    if (!known.goesOn(key.getBytes(encoding))) {
      return List.of();
    }
    // A lookup reuses its buffers, so its results are copied before another thread uses it.
    return lookups.use(
        lookup -> lookup.lookup(form).stream().map(word -> readingOf(word, form)).toList());
  }

  private static LexiconEntry readingOf(WordData word, String form) {
    CharSequence lemma = word.getStem();
    CharSequence tag = word.getTag();
    return new LexiconEntry(
        lemma == null ? form : lemma.toString(), tag == null ? "" : tag.toString());
  }

  /// How often a form is used, on a logarithmic scale from 0 (hardly ever or unknown) to 25.
  ///
  /// In this list a form is followed by a tilde and one letter, A for 0 up to Z for 25.
  int frequency(String form) {
    byte[] key = (form + '~').getBytes(StandardCharsets.UTF_8);
    return Math.clamp(frequencies.next(key) - 'A', 0, 25);
  }

  /// Changes when either list changes.
  public String fingerprint() {
    return Long.toHexString(checksum("dutch.dict"))
        + Long.toHexString(checksum("spelling/nl_NL.dict"));
  }

  private static long checksum(String name) {
    CRC32 sum = new CRC32();
    try (InputStream stream = resource(name)) {
      sum.update(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The Dutch word list cannot be read", e);
    }
    return sum.getValue();
  }
}
