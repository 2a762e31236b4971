package nl.naslag.language.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.zip.CRC32;
import nl.naslag.language.LanguageState;
import nl.naslag.language.WordClass;
import opennlp.tools.lemmatizer.DictionaryLemmatizer;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The trained models that come with Naslag, each of them optional.
///
/// A model that cannot be read, or fails in use, is skipped: reading continues by the rules and the
/// word list. The failure is logged once and listed in [#failures].
@Component
public final class LanguageModels implements LanguageState {
  static final String FOLDER = "/taal/modellen/";
  public static final String SENTENCES = "zinnen.bin";
  public static final String WORDS = "woorden.bin";
  public static final String CLASSES = "woordsoorten.bin";
  public static final String LEMMAS = "lemmas.bin";
  public static final String COMMON = "gewone-woorden.tsv";
  public static final String FUNCTION = "functiewoorden.tsv";
  public static final int BESIDES = WordClasses.ALL + 1;

  private static final Logger LOG = LoggerFactory.getLogger(LanguageModels.class);

  private final String folder;
  private final Set<String> failures = new ConcurrentSkipListSet<>();

  public LanguageModels() {
    this(FOLDER);
  }

  public LanguageModels(String folder) {
    this.folder = folder;
  }

  public Optional<SentenceModel> sentences() {
    return model(SENTENCES, SentenceModel::new);
  }

  public Optional<TokenizerModel> words() {
    return model(WORDS, TokenizerModel::new);
  }

  public Optional<POSModel> classes() {
    return model(CLASSES, POSModel::new);
  }

  public Optional<LemmatizerModel> lemmas() {
    return model(LEMMAS, LemmatizerModel::new);
  }

  /// The classes of the common words in the treebank, as bits of [WordClass].
  ///
  /// The bit [#BESIDES] is set where the classes of the word list apply as well.
  public Map<String, Integer> common() {
    return model(COMMON, LanguageModels::common).orElse(Map.of());
  }

  private static Map<String, Integer> common(InputStream list) throws IOException {
    Map<String, Integer> common = new HashMap<>();
    for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
      String[] cells = line.split("\t");
      int classes = 0;
      for (int at = 1; at < cells.length; at++) {
        classes |= cells[at].equals("+") ? BESIDES : WordClass.valueOf(cells[at]).bit();
      }
      common.put(cells[0], classes);
    }
    return Map.copyOf(common);
  }

  /// Lemmas of function words by word and class.
  public Optional<DictionaryLemmatizer> functionWords() {
    return model(FUNCTION, DictionaryLemmatizer::new);
  }

  private interface ModelReader<M> {
    M read(InputStream bytes) throws IOException;
  }

  private <M> Optional<M> model(String name, ModelReader<M> reader) {
    try (InputStream bytes = LanguageModels.class.getResourceAsStream(folder + name)) {
      if (bytes == null) {
        throw new IOException("Not on the class path: " + folder + name);
      }
      return Optional.of(reader.read(new BufferedInputStream(bytes)));
    } catch (IOException | RuntimeException e) {
      failed(name, e);
      return Optional.empty();
    }
  }

  /// Records that a model does not work; only its first failure is logged.
  public void failed(String model, Exception why) {
    if (failures.add(model)) {
      LOG.warn("Language model {} does not work; reading goes on by the rules", model, why);
    }
  }

  @Override
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /// Changes when a model changes, including one that is missing.
  public String fingerprint() {
    CRC32 sum = new CRC32();
    for (String model : List.of(SENTENCES, WORDS, CLASSES, LEMMAS, COMMON, FUNCTION)) {
      try (InputStream bytes = LanguageModels.class.getResourceAsStream(folder + model)) {
        sum.update(bytes == null ? new byte[] {0} : bytes.readAllBytes());
      } catch (IOException e) {
        failed(model, e);
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
