package nl.naslag.briefing;

/// What a line of a dossier is.
public enum DossierItemKind {
  CITAAT,
  KOP,
  NOTITIE
}
