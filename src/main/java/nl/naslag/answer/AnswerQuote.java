package nl.naslag.answer;

import java.util.List;
import nl.naslag.document.Quote;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;

/// One answer: a sentence quoted verbatim from a passage.
///
/// @param quote the passage or the part of it worth reading
/// @param sentence the sentence that answers
/// @param span the words that are of the kind asked for, from the start of the sentence; the whole
///     sentence if they are not known
/// @param highlights words that match the question, as spans relative to the start of the sentence
public record AnswerQuote(
    Quote quote, Quote sentence, Span span, IndexedPassage passage, List<Span> highlights) {
  public AnswerQuote {
    highlights = List.copyOf(highlights);
  }
}
