package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.saved.SearchNews;
import nl.naslag.search.PassageSearch;
import nl.naslag.ui.filter.NewsLink;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.Tagged;

/// The frame around every screen: name, menu, search box, messages and the list of keys.
///
/// Created once for each browser tab; only the content changes. The first Tab stop is a link past
/// the menu.
@JavaScript("context://frontend/naslag.js")
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {
  /// Screens with their own search box. A second box of the same name would be confusing in a
  /// screen reader and for the key `/`.
  private static final Set<String> WITH_BOX = Set.of("", "zoeken", "vraag");

  /// The views across all documents, of which only the first has its own menu entry.
  private static final Set<String> ACROSS = Set.of("themas", "horizon", "partijen", "overzicht");

  private final Main main = new Main();
  private final Map<String, Anchor> menu = new LinkedHashMap<>();
  private final Anchor skip = new Anchor("#inhoud", text("ui.skip"));
  private final Div boxPlace = Markup.div("header-search");
  private final ReadingLine readingLine;
  private final MissingNotice missingNotice;
  private final PassageSearch search;
  private final NewsLink news;

  Shell(PassageSearch search, Ingest ingest, MissingDocuments missing, SearchNews news) {
    this.search = search;
    this.news = new NewsLink(news);
    readingLine = new ReadingLine(ingest);
    missingNotice = new MissingNotice(missing);
    addClassName("shell");
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    main.setId("inhoud");
    // Lets the link past the menu move the focus here.
    main.getElement().setAttribute("tabindex", "-1");
    add(
        skip,
        header(),
        missingNotice,
        readingLine,
        main,
        footer(),
        new Notices(),
        new KeysDialog());
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().appendChild(content.getElement());
  }

  /// Marks the menu and lets the browser move the focus to the new heading.
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    Address address = Address.of(event.getLocation());
    // Pages have a base address, so a bare "#inhoud" would link to the first screen.
    skip.setHref(address.href() + "#inhoud");
    String first = ACROSS.contains(address.firstSegment()) ? "themas" : address.path();
    menu.forEach((path, link) -> mark(link, first.startsWith(path)));
    placeBox(address.path());
    readingLine.refresh();
    missingNotice.refresh();
    news.refresh();
    UI.getCurrent().getPage().executeJs("window.naslag?.arrived($0)", address.path());
  }

  private Header header() {
    Anchor name = new Anchor(".", text("ui.name"));
    name.addClassName("brand");
    Header header = new Header(name, navigation(), boxPlace);
    header.addClassName("header");
    return header;
  }

  private Nav navigation() {
    UnorderedList items = new UnorderedList();
    for (String path :
        new String[] {"zoeken", "vraag", "verzoeken", "agenda", "themas", "stukken", "dossiers"}) {
      menu.put(path, Markup.link(Address.of(path), text("ui.menu." + path)));
    }
    menu.put("zoekopdrachten", news);
    menu.values().forEach(link -> items.add(new ListItem(link)));
    return Markup.labelled(new Nav(items), text("ui.menu"));
  }

  private static Footer footer() {
    Footer footer = new Footer(Markup.span("footer-text", text("ui.footer")), keysButton());
    footer.addClassName("footer");
    return footer;
  }

  private static Tagged keysButton() {
    Tagged button = new Tagged("button", "link-button");
    button.setText(text("ui.keys.show"));
    button.getElement().setAttribute("type", "button").setAttribute("data-keys", "");
    return button;
  }

  private void placeBox(String path) {
    boxPlace.removeAll();
    if (!WITH_BOX.contains(path)) {
      boxPlace.add(
          new SearchBox(search, text("ui.search.label"), SearchBox::anywhere)
              .hinting(text("ui.search.hint")));
    }
  }

  private static void mark(Anchor link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }
}
