package nl.naslag.document;

import java.util.Locale;

/// The kinds of passage a reader can filter on.
public enum PassageKind {
  AGENDAPUNT,
  DENKRICHTING,
  /// A request to the Rijk outside an agendapunt.
  VERZOEK,
  TEKST,
  /// A decision in a decision list.
  BESLUIT;

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
