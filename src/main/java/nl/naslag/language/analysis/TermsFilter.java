package nl.naslag.language.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import nl.naslag.language.lexicon.Letters;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Replaces each word by its terms, each at its own position but all with the word's offsets,
/// because the whole word is highlighted. Diacritics are folded.
///
/// The separate positions make "net congestie" a phrase that matches "netcongestie". Not
/// thread-safe; Lucene creates one per thread.
final class TermsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Function<String, List<String>> terms;
  private Iterator<String> waiting = List.<String>of().iterator();
  // Grows with the longest word seen and is reused, so that indexing creates no garbage.
  private char[] folded = new char[256];

  /// Filters a stream of words.
  ///
  /// @param terms the terms of a word, never empty; its input is in lower case, with diacritics
  TermsFilter(TokenStream words, Function<String, List<String>> terms) {
    super(words);
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting.hasNext()) {
      step.setPositionIncrement(1);
      write(waiting.next());
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    waiting = terms.apply(Letters.plain(term.toString())).iterator();
    write(waiting.next());
    return true;
  }

  private void write(String word) {
    if (Letters.ascii(word)) {
      term.setEmpty().append(word);
    } else {
      fold(word.toCharArray());
    }
  }

  private void fold(char[] word) {
    // Folding can turn one letter into four.
    if (folded.length < 4 * word.length) {
      folded = new char[4 * word.length];
    }
    int length = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, word.length);
    term.copyBuffer(folded, 0, length);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting = List.<String>of().iterator();
  }
}
