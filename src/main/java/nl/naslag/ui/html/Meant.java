package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Paragraph;

/// Proposes another query: "Bedoelde u: …". A link, so that nothing is searched unasked.
public final class Meant extends Paragraph {
  /// @param query what could have been meant
  /// @param address of the search as it was asked; all but its words and page stays
  public Meant(String query, Address address) {
    super(text("ui.meant") + " ");
    addClassName("meant");
    add(Markup.link(address.without("page").with("q", query), query));
  }
}
