package nl.naslag.ui.commitment;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The orders of the list, and the files in which it can be saved, as links.
final class CommitmentTools extends Div {
  /// Document order is the first and needs no parameter. Of dates the newest come first.
  private static final List<String> ORDERS = List.of("", "-datum", "datum", "horizon", "-horizon");

  private static final List<String> FORMATS = List.of("ods", "excel", "csv", "json");

  /// @param address of the list, without what belongs to one page of it
  CommitmentTools(Address address) {
    addClassName("commitment-tools");
    add(orders(address), files(address));
  }

  private static Nav orders(Address address) {
    UnorderedList list = new UnorderedList();
    for (String order : ORDERS) {
      String name = text("ui.commitments.sort." + (order.isEmpty() ? "stuk" : order));
      Anchor link = Markup.link(address.without("page").with("sort", order), name);
      link.setId("sorteer-" + (order.isEmpty() ? "stuk" : order));
      if (address.value("sort").equals(order)) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    Nav nav = new Nav(Markup.span("sort-label", text("ui.sort")), list);
    nav.addClassName("sort");
    return Markup.labelled(nav, text("ui.sort"));
  }

  // With the active filters, words and order, so that the file contains what is shown.
  private static Nav files(Address address) {
    UnorderedList list = new UnorderedList();
    for (String format : FORMATS) {
      Address file = address.without("page").at("api/v1/commitments").with("format", format);
      Address whole = format.equals("json") ? file.with("complete", "true") : file;
      Anchor link = Markup.file(whole.href(), text("ui.commitments.file." + format));
      link.setDownload(true);
      list.add(new ListItem(Markup.identified(link, "afspraken-" + format)));
    }
    Nav nav = new Nav(Markup.span("sort-label", text("ui.commitments.files")), list);
    nav.addClassName("sort");
    return Markup.labelled(nav, text("ui.commitments.files"));
  }
}
