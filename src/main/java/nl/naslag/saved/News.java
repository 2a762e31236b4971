package nl.naslag.saved;

import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;

/// What a saved search finds now.
public sealed interface News {
  /// Passages that are new since the search was last looked at.
  default long fresh() {
    return switch (this) {
      case Found found -> found.fresh();
      case Refused refused -> 0;
    };
  }

  /// How much it finds, exactly.
  ///
  /// @param total passages, old and new
  /// @param fresh of those, the ones that came in since
  record Found(long total, long totalDocuments, long fresh) implements News {}

  /// It can no longer be executed, and is kept as it is.
  ///
  /// @param message one sentence that says why
  record Refused(RefusalCode code, Message message) implements News {}
}
