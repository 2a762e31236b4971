package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Files to keep of the current search: its account (zoekverantwoording), or what it finds.
///
/// Plain links to the REST API with the same address, so that a file covers what is shown.
public final class FileLinks extends Nav {
  private final UnorderedList items = new UnorderedList();
  private final String name;
  private final String path;
  private final List<String> formats;

  private FileLinks(String name, String path, List<String> formats) {
    this.name = name;
    this.path = path;
    this.formats = formats;
    addClassName("report-links");
    Markup.labelled(this, text(name));
    add(Markup.span("sort-label", text(name)), items);
  }

  public static FileLinks account() {
    return new FileLinks("ui.report", "api/v1/search/report", List.of("odt", "json"));
  }

  public static FileLinks found() {
    return new FileLinks("ui.found", "api/v1/search/sheet", List.of("ods", "csv"));
  }

  public void show(Address address) {
    items.removeAll();
    formats.forEach(format -> items.add(new ListItem(link(address, format))));
  }

  private Anchor link(Address address, String format) {
    Address file = address.without("page").at(path).with("format", format);
    Anchor link = Markup.file(file.href(), text("ui.file." + format));
    link.setDownload(true);
    return Markup.identified(link, name.substring("ui.".length()) + "-" + format);
  }
}
