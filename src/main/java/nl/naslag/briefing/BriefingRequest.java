package nl.naslag.briefing;

/// Which dossier to compile.
///
/// @param baseUrl of this Naslag, for permalinks, without a slash at the end
public record BriefingRequest(String dossierId, String baseUrl) {}
