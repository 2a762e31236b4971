package nl.naslag.trace.reply;

import java.util.List;
import nl.naslag.trace.RijkRequest;

/// Finds passages of later documents that may answer a request.
///
/// What it proposes is for a person to confirm, which records the fate of the request. One passage
/// may answer several requests, and the other way round. Thread-safe.
public interface Replies {
  /// The likeliest first, without those that a person confirmed; each in another document than the
  /// request. Computed on demand.
  ///
  /// @param most how many at most
  List<Reply> to(RijkRequest request, int most);
}
