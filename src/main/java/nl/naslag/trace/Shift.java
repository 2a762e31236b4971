package nl.naslag.trace;

import java.util.Locale;

/// In what a commitment differs from the version before.
public enum Shift {
  /// Less binding: "moet" became "wil", "vraagt" became "verkent".
  ZWAKKER,
  STERKER,
  /// To happen sooner.
  EERDER,
  LATER,
  /// Another time of which neither is before the other.
  ANDERE_TERMIJN,
  /// Other words only.
  ANDERS_VERWOORD;

  /// The value in JSON: "anders-verwoord".
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
