package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.PassageKind;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.passage.Crossing;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Requests and promises across all documents: by theme, by horizon and by party.
///
/// "/themas" lists the themes, "/themas/wonen" the chapters of documents that concern that theme.
/// Plain text is left out: it promises nothing.
@Route(value = "themas", layout = Shell.class)
@RouteAlias(value = "themas/:value", layout = Shell.class)
@RouteAlias(value = "horizon", layout = Shell.class)
@RouteAlias(value = "horizon/:value", layout = Shell.class)
@RouteAlias(value = "partijen", layout = Shell.class)
@RouteAlias(value = "partijen/:value", layout = Shell.class)
class CrossingScreen extends Screen {
  private final PassageSearch search;

  CrossingScreen(PassageSearch search) {
    super("crossing-screen");
    this.search = search;
  }

  @Override
  public void show(Address address) {
    Crossing crossing = Crossing.of(address).orElseThrow(() -> new NotFoundException("crossing"));
    removeAll();
    if (address.path().contains("/")) {
      showValue(crossing, address.lastSegment());
    } else {
      showValues(crossing);
    }
  }

  private void showValues(Crossing crossing) {
    String title = text("ui.crossing." + crossing.path());
    entitle(title);
    add(Markup.heading(1, title), tabs(crossing));
    UnorderedList list = new UnorderedList();
    list.addClassName("crossing-list");
    for (FacetValue value : values(crossing)) {
      ListItem item = new ListItem(Markup.link(crossing.page(value.value()), value.label()));
      item.add(Markup.span("count", text("ui.example.count", value.count())));
      list.add(item);
    }
    add(list.getComponentCount() == 0 ? EmptyState.of("crossing") : list);
  }

  private void showValue(Crossing crossing, String value) {
    Filters filters = filters(crossing.facet(), value);
    SearchResult found = search.search(SearchRequest.of("").withFilters(filters));
    String label = label(crossing, value);
    entitle(label);
    Address list = address(filters);
    add(
        Markup.heading(1, label),
        tabs(crossing),
        Markup.paragraph("total", text("ui.search.total", found.total(), found.totalDocuments())),
        Markup.link(list, text("ui.crossing.read")),
        new CrossingTable(CrossingCounts.counts(search, filters), list));
  }

  private static Nav tabs(Crossing current) {
    UnorderedList list = new UnorderedList();
    for (Crossing crossing : Crossing.values()) {
      Anchor link =
          Markup.link(Address.of(crossing.path()), text("ui.crossing." + crossing.path()));
      if (crossing == current) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    list.add(new ListItem(Markup.link(Address.of("overzicht"), text("ui.crossing.overview"))));
    Nav nav = Markup.labelled(new Nav(list), text("ui.crossing.ways"));
    nav.addClassName("tabs");
    return nav;
  }

  private List<FacetValue> values(Crossing crossing) {
    Filters promised = new Filters(Map.of(Facet.KIND, kinds()));
    List<FacetValue> values =
        search
            .search(SearchRequest.of("").withFilters(promised))
            .facets()
            .getOrDefault(crossing.facet(), List.of());
    return crossing == Crossing.PARTIJEN ? counted(values, promised) : values;
  }

  // A ministry also matches "Rijk", so the number beside "Rijk" includes it.
  private List<FacetValue> counted(List<FacetValue> parties, Filters promised) {
    Map<String, Integer> totals = GridCounts.totals(search, promised, Facet.PARTY);
    return parties.stream()
        .map(
            one ->
                new FacetValue(
                    one.value(), one.label(), totals.getOrDefault(one.value(), (int) one.count())))
        .sorted(Comparator.comparingLong(FacetValue::count).reversed())
        .toList();
  }

  private String label(Crossing crossing, String value) {
    return values(crossing).stream()
        .filter(one -> one.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value);
  }

  private Filters filters(Facet facet, String value) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    filters.put(facet, List.of(value));
    filters.put(Facet.KIND, kinds());
    return new Filters(filters);
  }

  /// The kinds in this corpus; a filter on a kind without passages is refused.
  private List<String> kinds() {
    return search.search(SearchRequest.of("")).facets().getOrDefault(Facet.KIND, List.of()).stream()
        .map(FacetValue::value)
        .filter(kind -> !kind.equals(PassageKind.TEKST.id()))
        .toList();
  }

  private static Address address(Filters filters) {
    Address address = Address.of("zoeken");
    for (Map.Entry<Facet, List<String>> one : filters.values().entrySet()) {
      for (String value : one.getValue()) {
        address = address.plus(one.getKey().id(), value);
      }
    }
    return address;
  }
}
