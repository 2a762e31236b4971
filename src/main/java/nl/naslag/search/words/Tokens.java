package nl.naslag.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Runs an analyzer on a text once, so that several fields can use the same terms.
final class Tokens {
  private Tokens() {}

  /// In text order; spans count its characters.
  static List<TextTerm> terms(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream(IndexFields.WORDS, text)) {
      return termsOf(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Follows the steps that Lucene prescribes for the consumer of a stream.
  private static List<TextTerm> termsOf(TokenStream stream) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    List<TextTerm> tokens = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      Span span = new Span(offset.startOffset(), offset.endOffset());
      tokens.add(new TextTerm(term.toString(), step.getPositionIncrement(), span));
    }
    stream.end();
    return tokens;
  }
}
