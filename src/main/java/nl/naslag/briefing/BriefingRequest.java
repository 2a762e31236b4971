package nl.naslag.briefing;

/// Which dossier to compile.
///
/// The address comes along because a pack is read elsewhere, where a path alone leads nowhere.
///
/// @param baseUrl of this Naslag, for permalinks, without a slash at the end
public record BriefingRequest(String dossierId, String baseUrl) {}
