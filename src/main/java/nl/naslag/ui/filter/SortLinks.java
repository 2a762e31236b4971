package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import nl.naslag.search.SortOrder;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The sort orders of the hits, as links.
///
/// The order is part of the address; the default is left out, so that it has only one address.
public final class SortLinks extends Nav {
  private final UnorderedList items = new UnorderedList();

  public SortLinks() {
    addClassName("sort");
    Markup.labelled(this, text("ui.sort"));
    add(Markup.span("sort-label", text("ui.sort")), items);
  }

  public void show(Address address) {
    items.removeAll();
    for (SortOrder sort : SortOrder.values()) {
      items.add(new ListItem(link(address, sort)));
    }
  }

  private static Anchor link(Address address, SortOrder sort) {
    String name = sort.name().toLowerCase(Locale.ROOT);
    String value = sort == SortOrder.RELEVANTIE ? "" : name;
    // In another order page three has other hits, so the list starts at page one.
    Anchor link = Markup.link(address.without("page").with("sort", value), text("ui.sort." + name));
    if (address.value("sort").equals(value)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
