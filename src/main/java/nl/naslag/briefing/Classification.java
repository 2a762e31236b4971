package nl.naslag.briefing;

import java.util.Locale;

/// Who may read a briefing pack, as it says itself; Naslag guards nothing by it.
public enum Classification {
  OPENBAAR,
  INTERN,
  VERTROUWELIJK;

  /// The value in JSON, also the Dutch word.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
