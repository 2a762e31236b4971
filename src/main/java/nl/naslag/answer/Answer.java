package nl.naslag.answer;

import java.util.List;
import nl.naslag.search.IndexedPassage;

/// What the corpus says to a question.
///
/// A sentence is never written here, only quoted, so an answer is as true as its document.
public sealed interface Answer {
  Understood understood();

  /// Between 0 and 1; comparable between questions.
  double confidence();

  /// Quotes that answer, best first.
  record Answered(Understood understood, double confidence, List<AnswerQuote> quotes)
      implements Answer {
    public Answered {
      quotes = List.copyOf(quotes);
    }
  }

  /// Nothing that can be called an answer; the closest passages are shown as such.
  record NotFound(
      Understood understood, double confidence, List<IndexedPassage> closest, int documentsSearched)
      implements Answer {
    public NotFound {
      closest = List.copyOf(closest);
    }
  }
}
