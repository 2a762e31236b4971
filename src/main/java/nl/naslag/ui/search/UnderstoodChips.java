package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.answer.Understood;
import nl.naslag.search.Facet;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Shows how a question was interpreted. Each part links to a search with that filter.
///
/// Hidden if nothing was recognised. Makes a misreading visible, so that it is not mistaken for a
/// missing answer.
final class UnderstoodChips extends Div {
  private final UnorderedList list = new UnorderedList();
  private final Address search;

  UnderstoodChips(Understood understood, Address question, Vocabulary vocabulary) {
    search = question.at("zoeken").with("mode", "vraag");
    addClassName("understood");
    list.addClassName("chips");
    add(Markup.span("understood-label", text("ui.understood")), list);
    chips(Facet.THEME, understood.themes(), vocabulary::themeLabel);
    chips(Facet.HORIZON, understood.horizons(), vocabulary::horizonLabel);
    chips(
        Facet.PARTY,
        understood.parties(),
        id -> vocabulary.party(id).map(Concept::label).orElse(id));
    setVisible(list.getComponentCount() > 0);
  }

  private void chips(Facet facet, List<String> values, UnaryOperator<String> label) {
    for (String value : values) {
      Anchor link = Markup.link(search.with(facet.id(), value), "");
      link.addClassName("chip");
      link.add(Markup.span("chip-facet", text("ui.facet." + facet.id())));
      link.add(Markup.span("chip-label", label.apply(value)));
      list.add(new ListItem(link));
    }
  }
}
