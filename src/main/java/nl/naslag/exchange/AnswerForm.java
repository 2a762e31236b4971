package nl.naslag.exchange;

import java.util.List;
import nl.naslag.answer.Answer;
import nl.naslag.answer.AnswerQuote;
import org.springframework.stereotype.Component;

/// Converts answers to their JSON form.
///
/// Both outcomes have the same fields, so that clients need only one schema.
@Component
public class AnswerForm {
  private final PassageForm passages;

  AnswerForm(PassageForm passages) {
    this.passages = passages;
  }

  /// Returns the quotes, or the closest passages if nothing was found.
  public AnswerJson json(Answer answer) {
    return switch (answer) {
      case Answer.Answered found ->
          new AnswerJson(
              "answered",
              found.confidence(),
              found.understood(),
              found.quotes().stream().map(this::quote).toList(),
              List.of());
      case Answer.NotFound none ->
          new AnswerJson(
              "not-found",
              none.confidence(),
              none.understood(),
              List.of(),
              passages.json(none.closest()));
    };
  }

  private AnswerJson.Answered quote(AnswerQuote quote) {
    return new AnswerJson.Answered(
        quote.quote().text(),
        quote.sentence().text(),
        passages.json(quote.passage()),
        quote.highlights());
  }
}
