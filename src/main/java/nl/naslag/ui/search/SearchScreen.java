package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.Set;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.Refusal;
import nl.naslag.saved.SavedSearches;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.ui.filter.FacetPanel;
import nl.naslag.ui.filter.FileLinks;
import nl.naslag.ui.filter.FilterChips;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.filter.SortLinks;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Meant;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.passage.DossierTray;
import nl.naslag.ui.passage.HitCards;
import nl.naslag.ui.passage.HitRoute;
import nl.naslag.ui.passage.Selection;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Searches by words and facets. Its main task: find what was promised, by keyword and filter.
///
/// "/zoeken?q=woningbouw&horizon=2030&sort=document&page=2" restores it in full.
@Route(value = "zoeken", layout = Shell.class)
class SearchScreen extends Screen {
  private final PassageSearch search;
  private final Examples examples;
  private final HitCards cards;
  private final Div top = Markup.div("search-top");
  private final FilterChips chips = new FilterChips();
  private final FacetPanel facets = new FacetPanel(Facet.values());
  private final Paragraph total = Markup.paragraph("total", "");
  private final SortLinks sort = new SortLinks();
  private final FileLinks report = FileLinks.account();
  private final FileLinks found = FileLinks.found();
  private final SaveSearch save;
  private final TakeHits take;
  private final Div hits = Markup.div("hits");
  private final Pager pager = new Pager();

  SearchScreen(
      PassageSearch search,
      Examples examples,
      Dossiers dossiers,
      Citations citations,
      SavedSearches searches,
      Vocabulary vocabulary) {
    super("search-screen");
    this.search = search;
    this.examples = examples;
    this.save = new SaveSearch(searches);
    Selection selection = new Selection(dossiers, citations);
    cards = new HitCards(selection, vocabulary);
    take = new TakeHits(search, selection);
    // Announced when it changes, so that a screen reader reports the effect of a filter.
    total.getElement().setAttribute("role", "status");
    Markup.identified(total, "totaal");
    Div results =
        Markup.div("results", Markup.div("results-head", total, sort, save), chips, hits, pager);
    Div side = Markup.div("search-side", found, report, take, new DossierTray(selection));
    add(top, Markup.div("columns", facets, results, side));
  }

  @Override
  public void show(Address address) {
    entitle(title(address.value("q")));
    showTop(address);
    hits.removeAll();
    try {
      show(address, search.search(SearchAddress.request(address)));
    } catch (Refusal refusal) {
      showRefusal(refusal, address);
    }
  }

  private static String title(String words) {
    return words.isBlank() ? text("ui.search.title") : text("ui.search.title.words", words);
  }

  private void showTop(Address address) {
    top.removeAll();
    SearchBox box =
        new SearchBox(
            search,
            text("ui.search.label"),
            typed ->
                typed.strip().endsWith("?")
                    ? SearchBox.anywhere(typed)
                    : address.without("page", "mode").with("q", typed.strip()));
    top.add(
        Markup.heading(1, text("ui.search.title")),
        box.filledWith(address.value("q")),
        Markup.div(
            "search-tools",
            new SearchHelp(),
            Markup.link(Address.of("zoeklijst"), text("ui.terms.link"))));
  }

  private void show(Address address, SearchResult result) {
    total.setText(totals(result));
    facets.setVisible(true);
    facets.show(result.facets(), address);
    chips.show(result.facets(), address);
    boolean asked = !address.value("q").isBlank() || SearchAddress.filtered(address);
    report.show(address);
    report.setVisible(asked);
    found.show(address);
    found.setVisible(asked && result.total() > 0 && result.total() <= PassageSearch.MOST_IN_SHEET);
    save.show(address);
    save.setVisible(asked);
    take.show(address, result);
    take.setVisible(asked);
    sort.show(address);
    sort.setVisible(asked && result.total() > 1);
    if (!asked) {
      pager.setVisible(false);
      hits.add(EmptyState.of("words").with(new ExampleList(examples)));
      return;
    }
    pager.show(address, result.total(), SearchAddress.PAGE_SIZE);
    hits.add(Markup.spokenHeading(2, text("ui.search.hits")));
    int number = firstNumber(address);
    for (Hit hit : result.hits()) {
      hits.add(cards.card(hit, HitRoute.of(address, number++).to(hit.passage()), take.box(hit)));
    }
    if (result.hits().isEmpty()) {
      hits.add(nothingFound(address, result));
    }
  }

  private static String totals(SearchResult result) {
    return result.total() == 0
        ? text("ui.search.total.none")
        : text("ui.search.total", result.total(), result.totalDocuments());
  }

  private static int firstNumber(Address address) {
    int page = SearchAddress.number(address.value("page"), 1);
    return (page - 1) * SearchAddress.PAGE_SIZE + 1;
  }

  // The cause determines the next step: page one, no filters, or the query as a question.
  private EmptyState nothingFound(Address address, SearchResult result) {
    if (result.total() > 0) {
      return EmptyState.of("past-end")
          .with(Markup.link(address.without("page"), text("ui.search.first-page")));
    }
    if (SearchAddress.filtered(address)) {
      long unfiltered = search.search(withoutFilters(address)).total();
      return EmptyState.of("filtered")
          .with(
              Markup.link(
                  SearchAddress.unfiltered(address).without("page"),
                  text("ui.search.unfiltered", unfiltered)));
    }
    EmptyState empty = EmptyState.of("search", address.value("q"));
    search
        .meant(SearchAddress.request(address))
        .ifPresent(query -> empty.with(new Meant(query, address)));
    return empty.with(Markup.link(address.at("vraag").only(Set.of("q")), text("ui.search.ask")));
  }

  private static SearchRequest withoutFilters(Address address) {
    return SearchAddress.request(address.without("page")).withFilters(Filters.NONE);
  }

  // The box and the facets keep the input, so that it can be corrected.
  private void showRefusal(Refusal refusal, Address address) {
    total.setText("");
    facets.setVisible(false);
    sort.setVisible(false);
    report.setVisible(false);
    found.setVisible(false);
    take.setVisible(false);
    save.setVisible(false);
    pager.setVisible(false);
    chips.setVisible(false);
    hits.add(RefusalBox.of(refusal, address));
    if (SearchAddress.filtered(address)) {
      hits.add(
          Markup.link(SearchAddress.unfiltered(address).without("page"), text("ui.chips.clear")));
    }
  }
}
