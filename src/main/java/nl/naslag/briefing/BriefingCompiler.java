package nl.naslag.briefing;

/// Compiles a dossier into a briefing pack: checks every quote against its source and cites it.
public interface BriefingCompiler {
  /// Refuses an unknown dossier. A quote that is gone from its source is still included, marked as
  /// such.
  BriefingPack compile(BriefingRequest request);
}
