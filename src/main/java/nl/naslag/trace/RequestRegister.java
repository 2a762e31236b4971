package nl.naslag.trace;

import java.util.List;
import nl.naslag.search.Filters;

/// The register of requests to the Rijk: which request stands in which chapter of which document.
///
/// Explicit and implicit requests both count; the filters choose among them. Thread-safe.
public interface RequestRegister {
  /// Requests with at least one place that passes the filters, in document order of their first
  /// place.
  List<RijkRequest> requests(Filters filters);

  /// The same requests as [#requests], with all their places: also those that the filters leave
  /// out.
  RequestMatrix matrix(Filters filters);
}
