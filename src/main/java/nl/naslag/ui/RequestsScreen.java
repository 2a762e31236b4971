package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.Refusal;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;

/// Which request to the Rijk stands where: as a list, and as a matrix of chapters.
///
/// "/verzoeken?party=rijk&view=matrix" shows who asks what in which chapter. Both views take the
/// same filters, so that one can go from one to the other.
@Route(value = "verzoeken", layout = Shell.class)
class RequestsScreen extends Screen {
  /// In requests; each can have many places.
  private static final int PAGE_SIZE = 25;

  private final PassageSearch search;
  private final RequestRegister register;
  private final Vocabulary vocabulary;
  private final Div head = Markup.div("requests-head");
  private final FacetPanel facets =
      new FacetPanel(
          Facet.THEME, Facet.HORIZON, Facet.PARTY, Facet.REQUEST, Facet.DOCUMENT, Facet.CHAPTER);
  private final FilterChips chips = new FilterChips();
  private final Div content = Markup.div("requests");
  private final Pager pager = new Pager();

  RequestsScreen(PassageSearch search, RequestRegister register, Vocabulary vocabulary) {
    super("requests-screen");
    this.search = search;
    this.register = register;
    this.vocabulary = vocabulary;
    Div results = Markup.div("results", head, chips, content, pager);
    add(Markup.heading(1, text("ui.requests.title")), Markup.div("columns", facets, results));
  }

  @Override
  void show(Address address) {
    entitle(text("ui.requests.title"));
    // Before anything can be refused: no old list may stand below a new message.
    head.removeAll();
    content.removeAll();
    try {
      Filters filters = filters(address);
      showFacets(filters, address);
      if (address.value("view").equals("matrix")) {
        showMatrix(filters, address);
      } else {
        showList(filters, address);
      }
    } catch (Refusal refusal) {
      pager.setVisible(false);
      content.add(
          new RefusalBox(String.valueOf(refusal.getMessage())),
          Markup.link(Address.of("verzoeken"), text("ui.chips.clear")));
    }
  }

  // A mistyped name would otherwise show every request as if it had been filtered.
  private static Filters filters(Address address) {
    for (String name : address.parameters().keySet()) {
      if (!SearchAddress.SEARCH.contains(name) && !name.equals("view") && !name.equals("page")) {
        throw new Refusal("unknown-parameter", name, String.join(", ", SearchAddress.SEARCH));
      }
    }
    return SearchAddress.filters(address);
  }

  /// Counts passages that ask something, not all passages.
  private void showFacets(Filters filters, Address address) {
    Map<Facet, List<String>> asking = new EnumMap<>(Facet.class);
    asking.putAll(filters.values());
    asking.putIfAbsent(
        Facet.REQUEST, List.of(RequestKind.EXPLICIET.id(), RequestKind.IMPLICIET.id()));
    SearchRequest request = SearchRequest.of("").withFilters(new Filters(asking, filters.since()));
    Map<Facet, List<FacetValue>> counted = new EnumMap<>(search.search(request).facets());
    counted.computeIfPresent(Facet.REQUEST, (facet, values) -> withoutNone(values));
    facets.show(counted, address);
    chips.show(counted, address);
  }

  private static List<FacetValue> withoutNone(List<FacetValue> values) {
    return values.stream().filter(value -> !value.value().equals(RequestKind.NEE.id())).toList();
  }

  private void showList(Filters filters, Address address) {
    List<RijkRequest> requests = register.requests(filters);
    int page = SearchAddress.number(address.value("page"), 1);
    showHead(requests, address);
    requests.stream()
        .skip((page - 1L) * PAGE_SIZE)
        .limit(PAGE_SIZE)
        .forEach(request -> content.add(new RequestCard(request, vocabulary)));
    if (requests.isEmpty()) {
      content.add(EmptyState.of("requests"));
    }
    pager.show(address, requests.size(), PAGE_SIZE);
  }

  private void showMatrix(Filters filters, Address address) {
    var matrix = register.matrix(RegisterQuery.of(filters));
    showHead(matrix.rows(), address);
    content.add(
        matrix.rows().isEmpty()
            ? EmptyState.of("requests")
            : new MatrixTable(matrix, page(address)));
    pager.show(address, matrix.rows().size(), MatrixTable.ROWS);
  }

  private static int page(Address address) {
    return Math.max(1, SearchAddress.number(address.value("page"), 1));
  }

  private void showHead(List<RijkRequest> requests, Address address) {
    long places = requests.stream().mapToLong(request -> request.occurrences().size()).sum();
    Paragraph total = Markup.paragraph("total", text("ui.requests.total", requests.size(), places));
    total.getElement().setAttribute("role", "status");
    head.add(Markup.identified(total, "totaal"), views(address));
  }

  private static Component views(Address address) {
    UnorderedList list = new UnorderedList();
    list.add(new ListItem(view(address, "")), new ListItem(view(address, "matrix")));
    list.add(new ListItem(csv(address)));
    Nav nav = Markup.labelled(new Nav(list), text("ui.requests.views"));
    nav.addClassName("tabs");
    return nav;
  }

  private static Anchor view(Address address, String view) {
    Anchor link =
        Markup.link(
            address.without("page").with("view", view),
            text("ui.requests.view." + (view.isEmpty() ? "list" : view)));
    if (address.value("view").equals(view)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  // With the filters that are on, so that the file holds what is seen.
  private static Anchor csv(Address address) {
    Address matrix = address.without("view", "page").at("api/v1/rijk-requests/matrix");
    return Markup.file(matrix.with("format", "csv").href(), text("ui.requests.csv"));
  }
}
