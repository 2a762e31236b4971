package nl.naslag.answer;

import java.util.List;
import nl.naslag.search.IndexedPassage;

/// The corpus's answer to a question.
///
/// Sentences are only quoted, never written, so an answer is as true as its document.
public sealed interface Answer {
  Understood understood();

  /// Between 0 and 1; comparable across questions.
  double confidence();

  /// Quotes that answer the question, best first.
  record Answered(Understood understood, double confidence, List<AnswerQuote> quotes)
      implements Answer {
    public Answered {
      quotes = List.copyOf(quotes);
    }
  }

  /// No answer was found; the closest passages are returned and labelled as such.
  record NotFound(
      Understood understood, double confidence, List<IndexedPassage> closest, int documentsSearched)
      implements Answer {
    public NotFound {
      closest = List.copyOf(closest);
    }
  }
}
