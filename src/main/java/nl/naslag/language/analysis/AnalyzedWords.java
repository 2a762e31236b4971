package nl.naslag.language.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.DutchAnalysis;
import nl.naslag.language.Lexicon;
import nl.naslag.language.TextWords;
import nl.naslag.language.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.springframework.stereotype.Component;

/// Words from the analyzer for exact forms, with lemmas and parts from the word list.
///
/// It uses the analyzer that also fills the index, so any word highlighted here is one that search
/// could match.
@Component
public final class AnalyzedWords implements TextWords {
  private final DutchAnalysis analysis;
  private final Lexicon lexicon;

  public AnalyzedWords(DutchAnalysis analysis, Lexicon lexicon) {
    this.analysis = analysis;
    this.lexicon = lexicon;
  }

  @Override
  public List<Word> wordsIn(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analysis.exact().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word(text, term.toString(), new Span(place.startOffset(), place.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  // Looks up the word as written: the analyzer's form has lost its diacritics, and "één" and "een"
  // are different words.
  private Word word(String text, String form, Span span) {
    String written = span.in(text);
    return new Word(span, form, lexicon.lemmas(written).getFirst(), lexicon.parts(written));
  }
}
