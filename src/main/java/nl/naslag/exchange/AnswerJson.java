package nl.naslag.exchange;

import java.util.List;
import nl.naslag.answer.Understood;
import nl.naslag.document.Span;

/// What the corpus says to a question, as machines get it.
///
/// @param status "answered" or "not-found"
/// @param understood what was read in the question; a wrong reading explains a wrong answer
/// @param closest passages that come nearest where there is no answer
public record AnswerJson(
    String status,
    double confidence,
    Understood understood,
    List<Answered> answers,
    List<PassageJson> closest) {

  /// One answer, word for word; highlights count from the start of the sentence.
  public record Answered(
      String quote, String sentence, PassageJson passage, List<Span> highlights) {}
}
