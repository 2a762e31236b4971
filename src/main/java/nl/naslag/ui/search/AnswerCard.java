package nl.naslag.ui.search;

import com.vaadin.flow.component.html.Article;
import java.util.List;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.answer.AnswerQuote;
import nl.naslag.document.Span;
import nl.naslag.ui.filter.FacetLine;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.MarkedText;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;
import nl.naslag.ui.passage.PassageActions;
import nl.naslag.ui.passage.Selection;

/// One answer: the full quote with the answering sentence marked, its location, and actions.
///
/// Nothing is paraphrased: the text is that of the document.
final class AnswerCard extends Article {
  AnswerCard(AnswerQuote answer, Selection selection, Vocabulary vocabulary) {
    addClassName("answer");
    // Lets j and k stop here; -1 keeps the card out of the Tab order.
    getElement().setAttribute("data-hit", "").setAttribute("tabindex", "-1");
    Tagged quote =
        new Tagged(
            "blockquote",
            "answer-quote",
            MarkedText.excerpt(answer.quote().text(), List.of(sentence(answer))));
    add(
        Breadcrumb.heading(2, answer.passage(), Address.of(answer.passage())),
        quote,
        Markup.div(
            "hit-foot",
            new FacetLine(answer.passage(), vocabulary),
            new PassageActions(answer.passage(), selection)));
  }

  /// The position of the sentence within the quote.
  private static Span sentence(AnswerQuote answer) {
    Span whole = answer.quote().span();
    Span sentence = answer.sentence().span();
    // A sentence that continues past the quote is not marked, rather than marked wrongly.
    return whole.contains(sentence) ? sentence.shift(-whole.start()) : new Span(0, 0);
  }
}
