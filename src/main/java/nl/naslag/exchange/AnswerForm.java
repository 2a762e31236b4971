package nl.naslag.exchange;

import java.util.List;
import nl.naslag.answer.Answer;
import nl.naslag.answer.AnswerChoice;
import nl.naslag.answer.AnswerQuote;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
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
    AnswerChoice choice = answer.choice();
    return new AnswerJson(
        answer instanceof Answer.Answered ? "answered" : "not-found",
        choice.confidence(),
        choice.type(),
        choice.focus(),
        answer.understood(),
        answer instanceof Answer.Answered found ? quotes(found.quotes()) : List.of(),
        answer instanceof Answer.NotFound none ? passages.json(none.closest()) : List.of(),
        quotes(choice.candidates()));
  }

  private List<AnswerJson.Answered> quotes(List<AnswerQuote> quotes) {
    return quotes.stream().map(this::quote).toList();
  }

  private AnswerJson.Answered quote(AnswerQuote quote) {
    Passage passage = quote.passage().passage();
    PrintedPages pages = passage.pages(quote.sentence().span().shift(-passage.span().start()));
    return new AnswerJson.Answered(
        quote.quote().text(),
        quote.sentence().text(),
        pages.first(),
        pages.firstLabel(),
        pages.last(),
        pages.lastLabel(),
        quote.span(),
        passages.json(quote.passage()),
        quote.highlights());
  }
}
