package nl.naslag.answer;

import java.util.List;
import nl.naslag.search.IndexedPassage;

/// The corpus's answer to a question.
///
/// Sentences are only quoted, never written, so an answer is as true as its document.
public sealed interface Answer {
  Understood understood();

  AnswerChoice choice();

  /// Between 0 and 1; comparable across questions.
  default double confidence() {
    return choice().confidence();
  }

  /// Quotes that answer the question, best first.
  record Answered(Understood understood, AnswerChoice choice, List<AnswerQuote> quotes)
      implements Answer {
    public Answered {
      quotes = List.copyOf(quotes);
    }
  }

  /// No answer was found; the closest passages are returned and labelled as such.
  record NotFound(
      Understood understood,
      AnswerChoice choice,
      List<IndexedPassage> closest,
      int documentsSearched)
      implements Answer {
    public NotFound {
      closest = List.copyOf(closest);
    }
  }
}
