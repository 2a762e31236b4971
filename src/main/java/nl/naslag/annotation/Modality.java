package nl.naslag.annotation;

import java.util.Locale;

/// How binding the wording is.
public enum Modality {
  MOET,
  WIL,
  VERKENT,
  VRAAGT;

  /// The value in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
