package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.TreeSet;
import nl.naslag.document.Texts;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;

/// Links to the pages of a long list: the first, the last and those around the current one.
///
/// For page 7 of 20: "Vorige 1 … 5 6 7 8 9 … 20 Volgende". Hidden if there is only one page.
public final class Pager extends Nav {
  /// Pages with a link on each side of the current one.
  private static final int AROUND = 2;

  private final UnorderedList items = new UnorderedList();
  private final String parameter;

  public Pager() {
    this("page", text("ui.pager"));
  }

  /// Creates a pager without links, to be filled by [#show].
  ///
  /// @param parameter of the address with the current page
  /// @param label its accessible name, as a screen can have two
  public Pager(String parameter, String label) {
    this.parameter = parameter;
    addClassName("pager");
    Markup.labelled(this, label);
    add(items);
  }

  /// Shows the links for the current page in the address.
  ///
  /// @param address of the list
  /// @param total exact number of all items
  public void show(Address address, long total, int pageSize) {
    int last = (int) Math.ceilDiv(total, pageSize);
    int current = SearchAddress.number(address.value(parameter), 1);
    items.removeAll();
    setVisible(last > 1);
    if (last <= 1) {
      return;
    }
    step(address, current - 1, last, "ui.pager.previous");
    int before = 0;
    for (int page : pages(current, last)) {
      if (page > before + 1) {
        items.add(new ListItem("…"));
      }
      items.add(new ListItem(link(address, page, current)));
      before = page;
    }
    step(address, current + 1, last, "ui.pager.next");
  }

  private static TreeSet<Integer> pages(int current, int last) {
    TreeSet<Integer> pages = new TreeSet<>();
    pages.add(1);
    for (int page = current - AROUND; page <= current + AROUND; page++) {
      if (page >= 1 && page <= last) {
        pages.add(page);
      }
    }
    pages.add(last);
    return pages;
  }

  private void step(Address address, int page, int last, String key) {
    if (page >= 1 && page <= last) {
      items.add(new ListItem(Markup.link(at(address, page), text(key))));
    }
  }

  private Anchor link(Address address, int page, int current) {
    Anchor link = Markup.link(at(address, page), Texts.number(page));
    link.setAriaLabel(text("ui.pager.page", page));
    if (page == current) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }

  // The first page has only one address, so that Back does not stop there twice.
  private Address at(Address address, int page) {
    return page == 1 ? address.without(parameter) : address.with(parameter, String.valueOf(page));
  }
}
