package nl.naslag.trace;

import java.util.List;
import java.util.Optional;
import nl.naslag.search.Filters;

/// The register of requests to the Rijk: which request stands in which chapter of which document.
///
/// Explicit and implicit requests both count, and those that people rejected too: the query chooses
/// among them. Thread-safe.
public interface RequestRegister {
  /// Requests that the query asks for, in document order of their first place.
  List<RijkRequest> requests(RegisterQuery query);

  /// Whatever people decided on them.
  default List<RijkRequest> requests(Filters filters) {
    return requests(RegisterQuery.of(filters));
  }

  /// One request by its id of this moment.
  Optional<RijkRequest> find(String requestId);

  /// All places of some requests, each with its likeness to the very first of them; unknown ids are
  /// left out.
  List<Occurrence> sideBySide(List<String> requestIds);

  /// The same requests as [#requests], with all their places: also those that the filters leave
  /// out.
  RequestMatrix matrix(RegisterQuery query);
}
