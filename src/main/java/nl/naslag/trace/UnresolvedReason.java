package nl.naslag.trace;

import java.util.Locale;

/// Why a reference leads nowhere.
public enum UnresolvedReason {
  /// The document has no part with this number, and names no other document for it.
  NO_SUCH_PART,
  /// More than one part or document fits.
  AMBIGUOUS,
  /// The document is in the corpus, but has no such part or page.
  NOT_IN_DOCUMENT;

  /// The value in JSON: "no-such-part".
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
