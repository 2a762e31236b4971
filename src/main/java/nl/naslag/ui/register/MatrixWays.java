package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Links to the two orientations of the matrix.
final class MatrixWays extends Nav {
  MatrixWays(Address address) {
    addClassName("matrix-ways");
    Markup.labelled(this, text("ui.matrix.ways"));
    UnorderedList list = new UnorderedList();
    list.add(
        new ListItem(way(address, "", text("ui.matrix.way.requests"))),
        new ListItem(way(address, MatrixTable.CHAPTERS, text("ui.matrix.way.chapters"))));
    add(list, Markup.paragraph("hint", text("ui.matrix.keys")));
  }

  private static Anchor way(Address address, String down, String words) {
    Anchor link = Markup.link(address.with("down", down), words);
    if (address.value("down").equals(down)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}
