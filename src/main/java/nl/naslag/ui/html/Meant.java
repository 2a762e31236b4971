package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Paragraph;

/// Suggests another query: "Bedoelde u: …". A link, so that nothing is searched unasked.
public final class Meant extends Paragraph {
  /// Links to the current search with the suggested query.
  ///
  /// @param query the suggested query
  /// @param address of the current search; everything but its words and page is kept
  public Meant(String query, Address address) {
    super(text("ui.meant") + " ");
    addClassName("meant");
    add(Markup.link(address.without("page").with("q", query), query));
  }
}
