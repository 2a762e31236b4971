package nl.naslag.ui.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.search.FacetValue;
import nl.naslag.trace.commitment.CommitmentFacet;
import nl.naslag.trace.commitment.CommitmentSelection;
import nl.naslag.ui.filter.FacetPanel;
import nl.naslag.ui.filter.FilterChips;
import nl.naslag.ui.html.Address;

/// Shows the counts of a selection as filters, and the chosen ones as chips.
final class CommitmentFacets {
  private CommitmentFacets() {}

  /// @param address of the list, without what belongs to one page of it
  static void show(
      CommitmentSelection found, Address address, FacetPanel facets, FilterChips chips) {
    Map<String, List<FacetValue>> counted = new LinkedHashMap<>();
    for (CommitmentFacet facet : CommitmentFacet.values()) {
      counted.put(facet.id(), found.facets().getOrDefault(facet, List.of()));
    }
    facets.showNamed(counted, address);
    // A link from elsewhere may filter on these, so they must be seen and removed.
    counted.put("party", List.of());
    counted.put("request", List.of());
    chips.showNamed(counted, address);
  }
}
