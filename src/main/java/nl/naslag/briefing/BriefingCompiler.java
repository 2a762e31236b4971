package nl.naslag.briefing;

/// Makes a briefing pack of a dossier: checks every quote against its source and cites it.
public interface BriefingCompiler {
  BriefingPack compile(BriefingRequest request);
}
