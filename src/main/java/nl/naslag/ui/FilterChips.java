package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;

/// The active filters, each a link that takes it away.
final class FilterChips extends UnorderedList {
  FilterChips() {
    addClassName("chips");
    Markup.labelled(this, text("ui.chips"));
  }

  void show(Map<Facet, List<FacetValue>> facets, Address address) {
    removeAll();
    for (Facet facet : Facet.values()) {
      for (String value : address.all(facet.id())) {
        add(chip(text("ui.facet." + facet.id()), FacetValues.label(facets, facet, value), without(address, facet, value)));
      }
    }
    setVisible(getComponentCount() > 0);
    if (getComponentCount() > 1) {
      Address bare = SearchAddress.unfiltered(address).without("page");
      add(new ListItem(Markup.link(bare, text("ui.chips.clear"))));
    }
  }

  private static Address without(Address address, Facet facet, String value) {
    return address.minus(facet.id(), value).without("page");
  }

  private static ListItem chip(String facet, String label, Address without) {
    Anchor link = Markup.link(without, "");
    link.add(
        Markup.span("chip-facet", facet),
        Markup.span("chip-label", label),
        Markup.icon("close"),
        Markup.spoken(text("ui.chips.remove")));
    link.addClassName("chip");
    return new ListItem(link);
  }
}
