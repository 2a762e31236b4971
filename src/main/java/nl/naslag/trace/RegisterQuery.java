package nl.naslag.trace;

import java.util.List;
import java.util.Set;
import nl.naslag.search.Filters;

/// Which requests of the register are asked for; all conditions hold together.
///
/// @param filters that at least one place passes
/// @param statuses any of these; empty for every status
/// @param gaps all of these
public record RegisterQuery(Filters filters, Set<RequestStatus> statuses, Set<Gap> gaps) {
  /// Every request.
  public static final RegisterQuery ALL = of(Filters.NONE);

  public RegisterQuery {
    statuses = Set.copyOf(statuses);
    gaps = Set.copyOf(gaps);
  }

  /// By where they stand alone.
  public static RegisterQuery of(Filters filters) {
    return new RegisterQuery(filters, Set.of(), Set.of());
  }

  /// Those that pass, apart from the filters, which only the index can judge.
  public List<RijkRequest> passing(List<RijkRequest> requests) {
    return requests.stream()
        .filter(request -> statuses.isEmpty() || statuses.contains(request.status()))
        .filter(request -> request.gaps().containsAll(gaps))
        .toList();
  }
}
