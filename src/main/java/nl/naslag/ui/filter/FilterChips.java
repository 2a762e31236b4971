package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.SearchAddress;

/// The active filters, each a link that removes it.
///
/// Links rather than buttons: each leads to an address, and Back restores the filter.
public final class FilterChips extends UnorderedList {
  public FilterChips() {
    addClassName("chips");
    Markup.labelled(this, text("ui.chips"));
  }

  public void show(Map<Facet, List<FacetValue>> facets, Address address) {
    removeAll();
    for (Facet facet : Facet.values()) {
      for (String value : address.all(facet.id())) {
        add(
            chip(
                facet,
                label(facets.getOrDefault(facet, List.of()), value),
                address.minus(facet.id(), value)));
      }
    }
    if (!address.value("since").isEmpty()) {
      add(since(address));
    }
    setVisible(getComponentCount() > 0);
    // With one filter it would do the same as the cross of that filter.
    if (getComponentCount() > 1) {
      Address bare = SearchAddress.unfiltered(address).without("page");
      add(new ListItem(Markup.link(bare, text("ui.chips.clear"))));
    }
  }

  // A value without hits is not counted, but must be shown so that it can be removed.
  private static String label(List<FacetValue> counted, String value) {
    return counted.stream()
        .filter(other -> other.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value);
  }

  private static ListItem since(Address address) {
    Instant moment = SearchAddress.filters(address).since();
    return chip(text("ui.chips.since"), ScreenText.moment(moment), address.without("since"));
  }

  private static ListItem chip(Facet facet, String label, Address without) {
    return chip(text("ui.facet." + facet.id()), label, without);
  }

  private static ListItem chip(String name, String label, Address without) {
    Anchor link = Markup.link(without.without("page"), "");
    link.add(
        Markup.span("chip-facet", name),
        Markup.span("chip-label", label),
        Markup.icon("close"),
        Markup.spoken(text("ui.chips.remove")));
    link.addClassName("chip");
    return new ListItem(link);
  }
}
