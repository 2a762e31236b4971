package nl.naslag.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

/// Terms from the analyzers that fill the index, so what meets here meets there.
@Component
final class AnalyzedTerms implements WordTerms {
  private final DutchAnalysis analysis;

  AnalyzedTerms(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Set<String> of(String text) {
    Set<String> terms = new HashSet<>();
    for (Analyzer analyzer : List.of(analysis.lemma(), analysis.parts())) {
      try (TokenStream stream = analyzer.tokenStream("", text)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          terms.add(term.toString());
        }
        stream.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return terms;
  }
}
