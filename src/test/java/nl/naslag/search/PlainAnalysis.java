package nl.naslag.search;

import java.util.List;
import java.util.Map;
import nl.naslag.language.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Analysis by a handful of words, so that tests say what they rely on.
public final class PlainAnalysis implements DutchAnalysis {
  private static final Map<String, String> LEMMAS =
      Map.of("gemeenten", "gemeente", "wegen", "weg", "woningen", "woning", "huizen", "huis");
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "waterschap", List.of("water", "schap"),
          "drinkwater", List.of("drink", "water"),
          "netcongestie", List.of("net", "congestie"),
          "netcongestieplan", List.of("net", "congestie", "plan"),
          "waterweg", List.of("water", "weg"));

  private final String version;

  public PlainAnalysis(String version) {
    this.version = version;
  }

  @Override
  public Analyzer exact() {
    return analyzer(List::of);
  }

  @Override
  public Analyzer lemma() {
    return analyzer(word -> List.of(LEMMAS.getOrDefault(word, word)));
  }

  @Override
  public Analyzer parts() {
    return analyzer(word -> PARTS.getOrDefault(word, List.of(LEMMAS.getOrDefault(word, word))));
  }

  @Override
  public String fingerprint() {
    return version;
  }

  private interface Terms {
    List<String> of(String word);
  }

  private static Analyzer analyzer(Terms terms) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new Replacing(folded, terms));
      }
    };
  }

  private static final class Replacing extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Terms terms;
    private List<String> waiting = List.of();

    Replacing(TokenStream words, Terms terms) {
      super(words);
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
      if (waiting.isEmpty()) {
        if (!input.incrementToken()) {
          return false;
        }
        waiting = terms.of(term.toString());
      }
      term.setEmpty().append(waiting.getFirst());
      waiting = waiting.subList(1, waiting.size());
      return true;
    }
  }
}
