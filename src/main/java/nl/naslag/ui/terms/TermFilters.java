package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.ui.filter.FacetPanel;
import nl.naslag.ui.filter.FilterChips;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;

/// The filters of a list of terms: every facet of a search, as menus above the matrix.
///
/// The numbers count passages of the corpus regardless of the terms: counting those with any of a
/// thousand terms for each value would cost more than the list itself.
final class TermFilters extends Section {
  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of("lijst", "view", "only", "page", "stukken"), SearchAddress.FILTERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final PassageSearch search;
  private final FacetPanel facets = new FacetPanel(Facet.values()).asMenus();
  private final FilterChips chips = new FilterChips();

  TermFilters(PassageSearch search) {
    this.search = search;
    addClassName("register-filters");
    Markup.labelled(this, text("ui.terms.filters"));
    add(facets, chips, Markup.paragraph("hint", text("ui.terms.filters.hint")));
  }

  /// Shows the chosen values. Refuses unknown names and values before anything is counted.
  Filters show(Address address) {
    SearchAddress.refuseUnknown(address, KNOWN);
    Filters filters = SearchAddress.filters(address);
    SearchResult all = search.search(SearchRequest.of("").withFilters(filters).withPage(1, 1));
    // Other filters have other columns; the third twenty may no longer exist.
    Address here = address.without("stukken");
    facets.show(all.facets(), here);
    chips.show(all.facets(), here);
    return filters;
  }
}
