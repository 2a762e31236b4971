package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.search.Hit;
import nl.naslag.search.Hit.Match;
import nl.naslag.search.IndexedPassage;
import nl.naslag.ui.filter.FacetLine;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.MarkedText;

/// Creates the cards of a list of passages: their location, their words, and the available actions.
///
/// One instance per list: its cards share the selection, so that they agree on what was taken.
public final class HitCards {
  private final Selection selection;
  private final Vocabulary vocabulary;

  public HitCards(Selection selection, Vocabulary vocabulary) {
    this.selection = selection;
    this.vocabulary = vocabulary;
  }

  /// The card of a hit.
  ///
  /// @param destination of the heading: the reader, with the search in its address
  /// @param box by which it can be ticked
  public Article card(Hit hit, Address destination, Choice box) {
    Div foot = new Div();
    if (!hit.why().isEmpty()) {
      foot.add(why(hit.why()));
    }
    Article card = card(hit, destination, foot);
    card.addComponentAsFirst(box);
    return card;
  }

  /// A card for a passage that no query words matched.
  public Article card(IndexedPassage found) {
    return card(new Hit(found, 0, List.of(), List.of()), Address.of(found), new Div());
  }

  private Article card(Hit hit, Address destination, Div foot) {
    IndexedPassage found = hit.passage();
    Paragraph words = new Paragraph(MarkedText.excerpt(found.passage().text(), hit.highlights()));
    words.addClassName("hit-text");
    // What is known and what can be done stand on one quiet line.
    foot.addClassName("hit-foot");
    foot.addComponentAsFirst(new FacetLine(found, vocabulary));
    foot.add(new PassageActions(found, selection));
    Article card = new Article(Breadcrumb.heading(3, found, destination), words, foot);
    card.addClassName("hit");
    card.getElement().setAttribute("data-hit", "").setAttribute("tabindex", "-1");
    return card;
  }

  // Distinct: a word that occurs three times is one reason.
  private static NativeDetails why(List<Match> matches) {
    UnorderedList list = new UnorderedList();
    matches.stream()
        .map(HitCards::reason)
        .distinct()
        .forEach(words -> list.add(new ListItem(words)));
    NativeDetails details = new NativeDetails(text("ui.why"), list);
    details.addClassName("why");
    return details;
  }

  private static String reason(Match match) {
    return text("ui.why.match", match.asked(), match.found(), match.how());
  }
}
