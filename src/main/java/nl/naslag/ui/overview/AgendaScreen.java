package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
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
import nl.naslag.ui.passage.CorrectionDesk;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// All commitments: every agendapunt and denkrichting with its annotations.
///
/// "/agenda?horizon=2030&sort=-theme&open=nota-12" restores the screen: filters, order, page, and
/// the row opened to check and correct its evidence.
@Route(value = "agenda", layout = Shell.class)
class AgendaScreen extends Screen {
  private static final int PAGE_SIZE = 40;
  private static final List<String> KINDS =
      List.of(PassageKind.AGENDAPUNT.id(), PassageKind.DENKRICHTING.id());
  private static final Set<String> PARAMETERS = parameters();

  private final PassageSearch search;
  private final CorrectionDesk desk;
  private final Div head = Markup.div("requests-head");
  private final FacetPanel facets = new FacetPanel(Facet.values());
  private final FilterChips chips = new FilterChips();
  private final Div content = Markup.div("agenda");
  private final Pager pager = new Pager();

  AgendaScreen(PassageSearch search, CorrectionDesk desk) {
    super("agenda-screen");
    this.search = search;
    this.desk = desk;
    Div results = Markup.div("results", head, chips, content, pager);
    add(Markup.heading(1, text("ui.agenda.title")), Markup.div("columns", facets, results));
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.agenda.title"));
    // Cleared before anything can be refused: no old list may remain below a new message.
    head.removeAll();
    content.removeAll();
    try {
      refuseUnknown(address);
      facets.setVisible(true);
      showFacets(filters(address), address);
      showList(filters(address), address);
    } catch (Refusal refusal) {
      pager.setVisible(false);
      // Their numbers would belong to another list.
      facets.setVisible(false);
      chips.setVisible(false);
      content.add(
          new RefusalBox(refusal), Markup.link(Address.of("agenda"), text("ui.chips.clear")));
    }
  }

  private static Set<String> parameters() {
    Set<String> names = new TreeSet<>(Set.of("sort", "page", "open"));
    for (Facet facet : Facet.values()) {
      names.add(facet.id());
    }
    return names;
  }

  // A mistyped name would otherwise show every commitment as if it had been filtered.
  private static void refuseUnknown(Address address) {
    for (String name : address.parameters().keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw RefusalCode.UNKNOWN_PARAMETER.refusal(name, String.join(", ", PARAMETERS));
      }
    }
  }

  private Filters filters(Address address) {
    Filters asked = SearchAddress.filters(address);
    if (!KINDS.containsAll(asked.of(Facet.KIND))) {
      throw RefusalCode.NOT_A_COMMITMENT.refusal(String.join(", ", KINDS));
    }
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.putAll(asked.values());
    values.putIfAbsent(Facet.KIND, kinds());
    return new Filters(values);
  }

  // The kinds in this corpus; a filter on a kind without passages is refused.
  private List<String> kinds() {
    return search.search(SearchRequest.of("")).facets().getOrDefault(Facet.KIND, List.of()).stream()
        .map(FacetValue::value)
        .filter(KINDS::contains)
        .toList();
  }

  private void showFacets(Filters filters, Address address) {
    Map<Facet, List<FacetValue>> counted =
        new EnumMap<>(search.search(SearchRequest.of("").withFilters(filters)).facets());
    counted.computeIfPresent(
        Facet.KIND,
        (facet, values) -> values.stream().filter(one -> KINDS.contains(one.value())).toList());
    facets.show(counted, address.without("open"));
    chips.show(counted, address.without("open"));
  }

  private void showList(Filters filters, Address address) {
    List<IndexedPassage> all = new ArrayList<>();
    if (!filters.of(Facet.KIND).isEmpty()) {
      search.each(filters, all::add);
    }
    all.sort(AgendaSort.of(address).order(address, desk.vocabulary()));
    showHead(all, address);
    int page = SearchAddress.page(address);
    List<IndexedPassage> shown =
        all.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
    content.add(
        shown.isEmpty() ? EmptyState.of("agenda") : new AgendaTable(address, desk).show(shown));
    shown.stream()
        .filter(one -> one.passage().id().value().equals(address.value("open")))
        .forEach(one -> open(one, address));
    pager.show(address.without("open"), all.size(), PAGE_SIZE);
  }

  private void open(IndexedPassage found, Address address) {
    search
        .document(found.passage().documentId())
        .map(document -> new AgendaDetails(document.document(), found, desk, () -> show(address)))
        .ifPresent(details -> ((AgendaTable) content.getComponentAt(0)).open(found, details));
  }

  private void showHead(List<IndexedPassage> all, Address address) {
    long documents = all.stream().map(one -> one.passage().documentId()).distinct().count();
    Paragraph total = Markup.paragraph("total", text("ui.agenda.total", all.size(), documents));
    total.getElement().setAttribute("role", "status");
    UnorderedList list =
        new UnorderedList(new ListItem(file(address, "ods")), new ListItem(file(address, "csv")));
    Nav files = Markup.labelled(new Nav(list), text("ui.agenda.files"));
    files.addClassName("tabs");
    head.add(Markup.identified(total, "totaal"), files);
  }

  // With the active filters, so that the file contains what is shown.
  private static Anchor file(Address address, String format) {
    Address list = address.without("page", "open", "sort").at("api/v1/commitments");
    if (list.all("kind").isEmpty()) {
      for (String kind : KINDS) {
        list = list.plus("kind", kind);
      }
    }
    Anchor link = Markup.file(list.with("format", format).href(), text("ui.agenda." + format));
    link.setDownload(true);
    return Markup.identified(link, "agenda-" + format);
  }
}
