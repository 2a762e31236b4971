package nl.naslag.search.query;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The location of the synonyms.
///
/// @param synonyms the file; if absent, the list supplied with Naslag is used
@ConfigurationProperties("naslag.search")
public record SynonymSettings(Path synonyms) {}
