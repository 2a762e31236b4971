package nl.naslag.answer;

import java.util.List;
import nl.naslag.document.Quote;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;

/// One answer: a sentence of a passage, word for word.
///
/// @param quote the passage or the part of it worth reading
/// @param sentence the sentence that answers
/// @param highlights what met the question, counted from the start of the sentence
public record AnswerQuote(
    Quote quote, Quote sentence, IndexedPassage passage, List<Span> highlights) {
  public AnswerQuote {
    highlights = List.copyOf(highlights);
  }
}
