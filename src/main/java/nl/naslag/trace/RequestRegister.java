package nl.naslag.trace;

import java.util.List;
import nl.naslag.search.Filters;

/// The register of requests to the Rijk: which request stands in which chapter of which document.
public interface RequestRegister {
  /// Requests with at least one place that passes the filters, in document order of their first
  /// place.
  List<RijkRequest> requests(Filters filters);

  RequestMatrix matrix(Filters filters);
}
