package nl.naslag.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naslag.language.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

/// The terms by which the words of a text can be found by their meaning: lemmas and parts.
///
/// They come from the analyzers that search uses. Two words meet there, whatever their inflection,
/// when they share one.
@Component
final class WordTerms {
  private final DutchAnalysis analysis;

  WordTerms(DutchAnalysis analysis) {
    this.analysis = analysis;
  }

  /// "Netcongesties" gives "netcongestie", "net" and "congestie"; a word without letters or digits
  /// gives nothing.
  Set<String> termsOf(String text) {
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
