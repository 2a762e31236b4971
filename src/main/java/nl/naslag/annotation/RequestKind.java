package nl.naslag.annotation;

import java.util.Locale;

/// Whether a passage asks something of the Rijk.
public enum RequestKind {
  /// The Rijk, or "u" in a letter to it, is asked explicitly.
  EXPLICIET,
  /// Something is needed that only the Rijk can provide, but the Rijk is not named as the one
  /// asked.
  IMPLICIET,
  NEE;

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
