package nl.naslag.briefing;

/// What a line of a dossier is.
public enum DossierItemKind {
  /// Words of a document, which the user cannot change.
  CITAAT,
  /// A heading of the user's own.
  KOP,
  /// A paragraph of the user's own.
  NOTITIE
}
