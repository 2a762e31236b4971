package nl.naslag.briefing;

/// Makes a briefing pack of a dossier: checks every quote against its source and cites it.
public interface BriefingCompiler {
  /// Refuses an unknown dossier. A quote that is gone from its source still comes along, marked as
  /// such.
  BriefingPack compile(BriefingRequest request);
}
