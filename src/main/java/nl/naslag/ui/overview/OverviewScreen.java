package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.ui.filter.FacetPanel;
import nl.naslag.ui.filter.FilterChips;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.overview.GridCounts.Window;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Charts of requests and promises: themes by horizon, themes by party, parties over time.
///
/// "/overzicht?view=partijen&document=nota" restores one. Each cell links to its passages, and a
/// table below each chart has the same numbers. Plain text promises nothing and is left out by
/// default.
@Route(value = "overzicht", layout = Shell.class)
class OverviewScreen extends Screen {
  private static final Facet[] FACETS = {
    Facet.THEME, Facet.HORIZON, Facet.PARTY, Facet.KIND, Facet.REQUEST, Facet.DOCUMENT
  };

  private static final String ROWS = "regels";
  private static final String COLUMNS = "kolommen";
  private static final List<String> OWN = List.of("view", ROWS, COLUMNS);

  private final PassageSearch search;
  private final FacetPanel facets = new FacetPanel(FACETS);
  private final FilterChips chips = new FilterChips();
  private final Div views = new Div();
  private final Div content = Markup.div("overview");

  OverviewScreen(PassageSearch search) {
    super("overview-screen");
    this.search = search;
    Div results = Markup.div("results", views, chips, content);
    add(Markup.heading(1, text("ui.overview.title")), Markup.div("columns", facets, results));
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.overview.title"));
    views.removeAll();
    content.removeAll();
    try {
      refuseUnknown(address);
      views.add(views(address));
      Filters filters = filters(address);
      Map<Facet, List<FacetValue>> counted =
          search.search(SearchRequest.of("").withFilters(filters)).facets();
      facets.setVisible(true);
      facets.show(counted, address);
      chips.show(counted, address);
      draw(Overview.of(address), filters, address);
    } catch (Refusal refusal) {
      // Their numbers would belong to another overview.
      facets.setVisible(false);
      chips.setVisible(false);
      content.add(
          new RefusalBox(refusal), Markup.link(Address.of("overzicht"), text("ui.chips.clear")));
    }
  }

  private static void refuseUnknown(Address address) {
    for (String name : address.parameters().keySet()) {
      if (!SearchAddress.SEARCH.contains(name) && !OWN.contains(name)) {
        throw RefusalCode.UNKNOWN_PARAMETER.refusal(
            name, String.join(", ", SearchAddress.SEARCH) + ", " + String.join(", ", OWN));
      }
    }
  }

  private void draw(Overview overview, Filters filters, Address address) {
    if (filters.of(Facet.KIND).isEmpty()) {
      content.add(EmptyState.of("crossing"));
      return;
    }
    GridCounts counts = GridCounts.of(search, filters, overview, window(address));
    if (counts.isEmpty()) {
      content.add(EmptyState.of("overview"));
      return;
    }
    content.add(
        Markup.heading(2, text("ui.overview." + overview.id())),
        Markup.paragraph("hint", text("ui.overview." + overview.id() + ".more")),
        new OverviewGrid(overview, counts, list(filters)));
    more(ROWS, counts.allRows(), GridCounts.ROWS, address);
    more(COLUMNS, counts.allColumns(), GridCounts.COLUMNS, address);
    content.add(
        new NativeDetails(text("ui.overview.table"), new OverviewNumbers(overview, counts)));
  }

  private static Window window(Address address) {
    return new Window(
        SearchAddress.number(address.value(ROWS), 1),
        SearchAddress.number(address.value(COLUMNS), 1));
  }

  /// Shows which part of the rows or columns is displayed, with links to the others.
  private void more(String parameter, int all, int size, Address address) {
    if (all <= size) {
      return;
    }
    int page = GridCounts.inRange(SearchAddress.number(address.value(parameter), 1), all, size);
    int first = (page - 1) * size + 1;
    String words = text("ui.overview." + parameter, first, Math.min(all, page * size), all);
    Pager pager = new Pager(parameter, words);
    pager.show(address, all, size);
    content.add(Markup.paragraph("hint", words), pager);
  }

  private Filters filters(Address address) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.putAll(SearchAddress.filters(address).values());
    values.putIfAbsent(Facet.KIND, kinds());
    return new Filters(values);
  }

  // The kinds in this corpus; a filter on a kind without passages is refused.
  private List<String> kinds() {
    return search.search(SearchRequest.of("")).facets().getOrDefault(Facet.KIND, List.of()).stream()
        .map(FacetValue::value)
        .filter(kind -> !kind.equals(PassageKind.TEKST.id()))
        .toList();
  }

  private static Address list(Filters filters) {
    Address address = Address.of("zoeken");
    for (Map.Entry<Facet, List<String>> one : filters.values().entrySet()) {
      for (String value : one.getValue()) {
        address = address.plus(one.getKey().id(), value);
      }
    }
    return address;
  }

  private static Nav views(Address address) {
    UnorderedList list = new UnorderedList();
    for (Overview overview : Overview.values()) {
      String view = overview == Overview.HORIZON ? "" : overview.id();
      Anchor link =
          Markup.link(
              address.without(ROWS, COLUMNS).with("view", view),
              text("ui.overview." + overview.id()));
      if (Overview.of(address) == overview) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    Nav nav = Markup.labelled(new Nav(list), text("ui.overview.views"));
    nav.addClassName("tabs");
    return nav;
  }
}
