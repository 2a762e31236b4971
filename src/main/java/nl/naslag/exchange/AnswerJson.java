package nl.naslag.exchange;

import java.util.List;
import nl.naslag.answer.Understood;
import nl.naslag.document.Span;

/// The answer of the corpus to a question, in JSON.
///
/// @param status "answered" or "not-found"
/// @param understood how the question was interpreted; a misreading explains a wrong answer
/// @param closest the closest passages if there is no answer
public record AnswerJson(
    String status,
    double confidence,
    Understood understood,
    List<Answered> answers,
    List<PassageJson> closest) {

  /// One answer, verbatim; highlights count from the start of the sentence.
  public record Answered(
      String quote, String sentence, PassageJson passage, List<Span> highlights) {}
}
