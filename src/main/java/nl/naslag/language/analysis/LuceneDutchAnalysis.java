package nl.naslag.language.analysis;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.DutchAnalysis;
import nl.naslag.language.Lexicon;
import nl.naslag.language.WordFile;
import nl.naslag.language.lexicon.WordList;
import nl.naslag.language.model.LanguageModels;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.springframework.stereotype.Component;

/// Lucene analyzers over the word list. Each is immutable and thread-safe.
///
/// All three have the same chain: words by the Unicode rules, lower case, then the replacements of
/// [TermsFilter].
@Component
public final class LuceneDutchAnalysis implements DutchAnalysis {
  /// Increase with every change that yields other terms for the same text.
  private static final int RULES = 3;

  private final Lexicon lexicon;
  private final Analyzer exact = analyzer(List::of);
  private final Analyzer lemma;
  private final Analyzer parts;
  private final String fingerprint;

  public LuceneDutchAnalysis(
      Lexicon lexicon, WordList words, LanguageModels models, CorpusWords corpus) {
    this.lexicon = lexicon;
    lemma = analyzer(word -> List.of(lexicon.lemmas(word).getFirst()));
    parts = analyzer(this::partsOrLemma);
    fingerprint =
        String.join(
            "-",
            "nl" + RULES,
            words.fingerprint(),
            models.fingerprint(),
            corpus.fingerprint(),
            Long.toHexString(ownLists()));
  }

  /// Includes words that are not compounds, so that this field alone can answer a query.
  private List<String> partsOrLemma(String word) {
    List<String> found = lexicon.parts(word);
    return found.isEmpty() ? List.of(lexicon.lemmas(word).getFirst()) : found;
  }

  // Includes the lists for sentences, because sentence ends determine the passages.
  private static long ownLists() {
    CRC32 sum = new CRC32();
    for (String list :
        List.of(
            "geen-deel.txt",
            "eigen-deel.txt",
            "ondeelbaar.txt",
            "lemma-voorrang.txt",
            "afkortingen.txt",
            "afkortingen-einde.txt",
            "zinbeginners.txt")) {
      sum.update(WordFile.text(list).getBytes(StandardCharsets.UTF_8));
    }
    return sum.getValue();
  }

  private static Analyzer analyzer(Function<String, List<String>> terms) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader text) {
        return new SmallFigures(text);
      }

      @Override
      protected Reader initReaderForNormalization(String field, Reader text) {
        return new SmallFigures(text);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(
            tokenizer, new TermsFilter(new LowerCaseFilter(tokenizer), terms));
      }

      // For prefixes and wildcards, which are not yet words and so have no lemma.
      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new TermsFilter(new LowerCaseFilter(in), List::of);
      }
    };
  }

  @Override
  public Analyzer exact() {
    return exact;
  }

  @Override
  public Analyzer lemma() {
    return lemma;
  }

  @Override
  public Analyzer parts() {
    return parts;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }
}
