package nl.naslag.annotation;

import java.util.Locale;

/// What a sentence commits somebody to.
public enum CommitmentKind {
  /// Asks another party.
  VERZOEK,
  /// Promises another party.
  TOEZEGGING,
  /// Will or intends.
  VOORNEMEN,
  /// Must.
  VERPLICHTING,
  /// Will examine.
  VERKENNING,
  /// Decides in this very document.
  BESLUIT;

  /// The value in JSON, such as "verzoek".
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
