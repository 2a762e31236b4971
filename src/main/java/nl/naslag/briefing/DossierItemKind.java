package nl.naslag.briefing;

/// The kind of a line of a dossier.
public enum DossierItemKind {
  /// Words of a document, which the user cannot change.
  CITAAT,
  /// A heading of the user's own.
  KOP,
  /// A paragraph of the user's own.
  NOTITIE
}
