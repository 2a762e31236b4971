package nl.naslag.annotation;

import java.util.Locale;

/// Whether a passage asks something of the Rijk.
public enum RequestKind {
  /// The Rijk, or "u" in a letter to it, is asked in so many words.
  EXPLICIET,
  /// Something is needed that only the Rijk can give, but it is not named as the one asked.
  IMPLICIET,
  NEE;

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
