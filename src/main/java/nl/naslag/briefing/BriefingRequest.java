package nl.naslag.briefing;

/// Which dossier to compile.
///
/// @param baseUrl of this Naslag, for permalinks, without a trailing slash: "." on the screens,
///     that of [LinkSettings] in a file; empty for none
public record BriefingRequest(String dossierId, String baseUrl) {}
