package nl.naslag.answer;

import java.util.List;

/// How an answer was chosen, or why none was.
///
/// @param confidence between 0 and 1; comparable across questions
/// @param type what the answer must hold, such as "geld", "tijd" or "ja-nee"
/// @param focus the word of the question that says what is asked for; empty if there is none
/// @param candidates the best few sentences in order, also when none is sure enough to be an answer
public record AnswerChoice(
    double confidence, String type, String focus, List<AnswerQuote> candidates) {
  public AnswerChoice {
    candidates = List.copyOf(candidates);
  }
}
