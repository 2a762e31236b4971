package nl.naslag.briefing;

/// Which dossier to compile.
///
/// The base URL is needed because a pack is read outside Naslag, where a path alone does not work.
///
/// @param baseUrl of this Naslag, for permalinks, without a trailing slash
public record BriefingRequest(String dossierId, String baseUrl) {}
