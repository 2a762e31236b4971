package nl.naslag.search.words;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Passes existing terms to Lucene. The terms of one text serve several fields, so the analyzer
/// need not run for each.
public final class TokenListStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<TextTerm> tokens;
  private Iterator<TextTerm> left;

  public TokenListStream(List<TextTerm> tokens) {
    this.tokens = tokens;
    this.left = tokens.iterator();
  }

  /// Lucene resets a stream before it reads it, and may read it again.
  @Override
  public void reset() {
    left = tokens.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    TextTerm token = left.next();
    term.append(token.term());
    step.setPositionIncrement(token.step());
    offset.setOffset(token.span().start(), token.span().end());
    return true;
  }
}
