package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.LinkedHashMap;
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

  /// Shows the filters on facets of passages.
  public void show(Map<Facet, List<FacetValue>> facets, Address address) {
    Map<String, List<FacetValue>> named = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      named.put(facet.id(), facets.getOrDefault(facet, List.of()));
    }
    showNamed(named, address);
  }

  /// Shows the filters on any facets, with their values by the name of their parameter.
  public void showNamed(Map<String, List<FacetValue>> facets, Address address) {
    removeAll();
    facets.forEach(
        (facet, values) -> {
          for (String value : address.all(facet)) {
            add(chip(named(facet), label(values, value), address.minus(facet, value)));
          }
        });
    if (!address.value("since").isEmpty()) {
      add(since(address));
    }
    setVisible(getComponentCount() > 0);
    // With one filter it would do the same as the cross of that filter.
    if (getComponentCount() > 1) {
      Address bare =
          SearchAddress.unfiltered(address)
              .without("page")
              .without(facets.keySet().toArray(String[]::new));
      add(new ListItem(Markup.link(bare, text("ui.chips.clear"))));
    }
  }

  private static String named(String facet) {
    return text("ui.facet." + facet);
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
