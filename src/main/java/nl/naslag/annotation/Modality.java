package nl.naslag.annotation;

import java.util.Locale;

/// How binding the wording is.
///
/// "moet" and "noodzakelijk" are MOET, "verkennen" and "haalbaarheid" VERKENT, "streeft" WIL, "wij
/// vragen" VRAAGT.
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
