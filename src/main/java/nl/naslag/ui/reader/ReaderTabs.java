package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Switches between views of a document and keeps the place.
final class ReaderTabs extends Nav {
  /// @param views of this document in order, with their addresses
  ReaderTabs(Map<ReaderView, Address> views, ReaderView current) {
    addClassName("tabs");
    Markup.labelled(this, text("ui.page.views"));
    UnorderedList list = new UnorderedList();
    views.forEach((view, address) -> list.add(new ListItem(link(view, address, current))));
    add(list);
    setVisible(views.size() > 1);
  }

  private static Anchor link(ReaderView view, Address address, ReaderView current) {
    Anchor link = Markup.link(address, text("ui.page.view." + view.id()));
    if (view == current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
