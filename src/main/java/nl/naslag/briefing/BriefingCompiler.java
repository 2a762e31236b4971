package nl.naslag.briefing;

/// Compiles a dossier into a briefing pack: checks every quote against its source and cites it.
public interface BriefingCompiler {
  /// Refuses an unknown dossier. A quote gone from its source is included and marked.
  BriefingPack compile(BriefingRequest request);
}
