package nl.naslag.annotation;

import java.util.Locale;

/// What a party does in a passage.
public enum PartyRole {
  GEVRAAGD,
  HANDELEND,
  BETROKKEN;

  /// The value in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
