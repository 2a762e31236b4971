package nl.naslag.saved;

import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;

/// What a saved search currently finds.
public sealed interface News {
  /// Passages that are new since the search was last viewed.
  default long fresh() {
    return switch (this) {
      case Found found -> found.fresh();
      case Refused refused -> 0;
    };
  }

  /// The exact number of results.
  ///
  /// @param total passages, old and new
  /// @param fresh the passages that arrived since the last view
  record Found(long total, long totalDocuments, long fresh) implements News {}

  /// The search can no longer be executed and is kept unchanged.
  ///
  /// @param message one sentence with the reason
  record Refused(RefusalCode code, Message message) implements News {}
}
