package nl.naslag.trace.commitment;

import java.util.List;
import java.util.Map;
import nl.naslag.search.FacetValue;

/// The commitments that a query finds, all of them.
///
/// @param lines in the order of the query
/// @param documents the number of documents in which they stand
/// @param facets for each facet its values among the lines that pass all other facets
public record CommitmentSelection(
    List<CommitmentLine> lines, long documents, Map<CommitmentFacet, List<FacetValue>> facets) {
  public CommitmentSelection {
    lines = List.copyOf(lines);
    facets = Map.copyOf(facets);
  }
}
