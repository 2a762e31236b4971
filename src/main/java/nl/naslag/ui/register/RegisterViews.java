package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Links to the views of the register, and to its export files.
///
/// All of them keep the active filters, so that a file contains what is shown.
final class RegisterViews extends Nav {
  static final String MATRIX = "matrix";
  static final String PRINT = "afdruk";
  static final String DECISIONS = "besluiten";

  RegisterViews(Address address) {
    addClassName("tabs");
    Markup.labelled(this, text("ui.requests.views"));
    UnorderedList list = new UnorderedList();
    list.add(
        new ListItem(view(address, "", text("ui.requests.view.list"))),
        new ListItem(view(address, MATRIX, text("ui.requests.view.matrix"))),
        new ListItem(view(address, PRINT, text("ui.requests.view.print"))),
        new ListItem(view(address, DECISIONS, text("ui.requests.view.decisions"))),
        new ListItem(file(address, "ods", text("ui.requests.ods"))),
        new ListItem(file(address, "csv", text("ui.requests.csv"))));
    add(list);
  }

  private static Anchor view(Address address, String view, String words) {
    Anchor link = Markup.link(address.without("page", "kies").with("view", view), words);
    if (address.value("view").equals(view)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private static Anchor file(Address address, String format, String words) {
    Address register = address.without("view", "page", "kies", "open");
    boolean list = format.equals("ods") && !address.value("view").equals(MATRIX);
    Address file =
        list
            ? register.without("down").at("api/v1/rijk-requests")
            : register.at("api/v1/rijk-requests/matrix");
    return Markup.file(file.with("format", format).href(), words);
  }
}
