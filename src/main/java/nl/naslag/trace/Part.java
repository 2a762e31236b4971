package nl.naslag.trace;

import java.util.Locale;

/// A numbered part of some document: hoofdstuk 3, artikel 2.3, bladzijde 24.
///
/// @param number as written, without a full stop at its end
public record Part(PartKind kind, String number) {
  /// "artikel 2.3", as it is shown.
  public String label() {
    return kind.id() + " " + number;
  }

  /// The number, the same for "IV" and "iv".
  String key() {
    return number.toLowerCase(Locale.ROOT).replace(':', '.');
  }
}
