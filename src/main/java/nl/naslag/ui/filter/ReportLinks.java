package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The account of the current search (zoekverantwoording), as files to keep.
///
/// Plain links to the REST API with the same address, so that the account covers what is shown.
public final class ReportLinks extends Nav {
  private final UnorderedList items = new UnorderedList();

  public ReportLinks() {
    addClassName("report-links");
    Markup.labelled(this, text("ui.report"));
    add(Markup.span("sort-label", text("ui.report")), items);
  }

  public void show(Address address) {
    items.removeAll();
    items.add(new ListItem(link(address, "odt")), new ListItem(link(address, "json")));
  }

  private static Anchor link(Address address, String format) {
    Address report = address.without("page").at("api/v1/search/report").with("format", format);
    Anchor link = Markup.file(report.href(), text("ui.report." + format));
    link.setDownload(true);
    return Markup.identified(link, "verantwoording-" + format);
  }
}
