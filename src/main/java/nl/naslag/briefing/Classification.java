package nl.naslag.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may read a briefing pack, as it says itself; Naslag guards nothing by it.
public enum Classification {
  OPENBAAR,
  INTERN,
  VERTROUWELIJK;

  /// The value in JSON, also the Dutch word.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one with this value; empty for any other text.
  public static Optional<Classification> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
