package nl.naslag.trace;

import java.util.List;
import java.util.Optional;
import nl.naslag.search.Filters;

/// The register of requests to the Rijk: which request appears in which chapter of which document.
///
/// Contains explicit and implicit requests, including those that people rejected; the query selects
/// among them. Thread-safe.
public interface RequestRegister {
  /// Requests that match the query, in document order of their first place.
  List<RijkRequest> requests(RegisterQuery query);

  /// Requests that pass the filters, regardless of people's decisions.
  default List<RijkRequest> requests(Filters filters) {
    return requests(RegisterQuery.of(filters));
  }

  /// One request by its public number, whatever its capitals, or by its current id.
  Optional<RijkRequest> find(String requestId);

  /// All places of the given requests, each with its likeness to the very first of them; unknown
  /// ids are skipped.
  List<Occurrence> sideBySide(List<String> requestIds);

  /// The same requests as [#requests] with all their places, including those that do not pass the
  /// filters.
  RequestMatrix matrix(RegisterQuery query);
}
