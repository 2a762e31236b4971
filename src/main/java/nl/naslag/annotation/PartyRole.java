package nl.naslag.annotation;

import java.util.Locale;

/// The role of a party in a passage.
public enum PartyRole {
  /// Something is asked of it: "wij vragen het Rijk".
  GEVRAAGD,
  /// It does or wants something: "Drenthe wil".
  HANDELEND,
  /// It is named: "samen met de waterschappen".
  BETROKKEN;

  /// The value in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
