package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.Set;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.answer.Answer;
import nl.naslag.answer.Answerer;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.Refusal;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.passage.HitCards;
import nl.naslag.ui.passage.Selection;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Answers a question with quotes, or says plainly that nothing was found.
///
/// "/vraag?q=Waar%20wonen%20wij%3F" asks again each time it is opened, so the answer reflects the
/// current corpus.
@Route(value = "vraag", layout = Shell.class)
class QuestionScreen extends Screen {
  private final PassageSearch search;
  private final Answerer answerer;
  private final Dossiers dossiers;
  private final Citations citations;
  private final Vocabulary vocabulary;

  QuestionScreen(
      PassageSearch search,
      Answerer answerer,
      Dossiers dossiers,
      Citations citations,
      Vocabulary vocabulary) {
    super("question-screen");
    this.search = search;
    this.answerer = answerer;
    this.dossiers = dossiers;
    this.citations = citations;
    this.vocabulary = vocabulary;
  }

  @Override
  public void show(Address address) {
    String question = address.value("q");
    entitle(question.isEmpty() ? text("ui.question.title") : text("ui.question.of", question));
    removeAll();
    add(Markup.heading(1, text("ui.question.title")), box(question));
    if (question.isEmpty()) {
      add(EmptyState.of("question"));
      return;
    }
    try {
      add(shown(answerer.answer(question), address));
    } catch (Refusal refusal) {
      add(new RefusalBox(refusal));
    }
  }

  private SearchBox box(String question) {
    return new SearchBox(
            search,
            text("ui.question.label"),
            typed -> Address.of("vraag").with("q", typed.strip()))
        .filledWith(question)
        .hinting(text("ui.question.hint"));
  }

  private Div shown(Answer answer, Address address) {
    Selection selection = new Selection(dossiers, citations);
    Div div = Markup.div("answers", new UnderstoodChips(answer.understood(), address, vocabulary));
    switch (answer) {
      case Answer.Answered found ->
          found.quotes().forEach(quote -> div.add(new AnswerCard(quote, selection, vocabulary)));
      case Answer.NotFound nothing -> notFound(div, nothing, selection, address);
    }
    return div;
  }

  // The closest passages are labelled as such: they are not an answer.
  private void notFound(Div div, Answer.NotFound nothing, Selection selection, Address address) {
    Address words = address.at("zoeken").only(Set.of("q")).with("mode", "vraag");
    div.add(
        EmptyState.of("answer", nothing.documentsSearched())
            .with(Markup.link(words, text("ui.question.search"))));
    if (nothing.closest().isEmpty()) {
      return;
    }
    HitCards cards = new HitCards(selection, vocabulary);
    div.add(Markup.heading(2, text("ui.question.closest")));
    Div closest = Markup.div("hits");
    for (IndexedPassage passage : nothing.closest()) {
      closest.add(cards.card(passage));
    }
    div.add(closest);
  }
}
