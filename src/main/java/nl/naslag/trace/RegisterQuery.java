package nl.naslag.trace;

import java.util.List;
import java.util.Set;
import nl.naslag.search.Filters;
import nl.naslag.trace.fate.FateFilter;

/// Selects requests from the register; all conditions must hold.
///
/// @param filters at least one place must pass them
/// @param statuses any of these; empty for every status
/// @param gaps all of these
/// @param fates what must have become of them
public record RegisterQuery(
    Filters filters, Set<RequestStatus> statuses, Set<Gap> gaps, FateFilter fates) {
  /// Every request.
  public static final RegisterQuery ALL = of(Filters.NONE);

  public RegisterQuery {
    statuses = Set.copyOf(statuses);
    gaps = Set.copyOf(gaps);
  }

  /// Selects by filters on places only.
  public static RegisterQuery of(Filters filters) {
    return new RegisterQuery(filters, Set.of(), Set.of(), FateFilter.ALL);
  }

  /// The requests that pass the other conditions; only the index can evaluate the filters.
  public List<RijkRequest> passing(List<RijkRequest> requests) {
    return requests.stream()
        .filter(request -> statuses.isEmpty() || statuses.contains(request.status()))
        .filter(request -> request.gaps().containsAll(gaps))
        .filter(request -> fates.passes(request.fate()))
        .toList();
  }
}
