package nl.naslag.briefing.source;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this organisation cites.
///
/// @param style of every source line on screen, on the clipboard and in a pack
@ConfigurationProperties("naslag.citation")
public record CitationSettings(@DefaultValue("naslag") CitationStyle style) {}
