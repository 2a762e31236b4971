package nl.naslag.search.query;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the words that mean the same are kept.
///
/// @param synonyms the file; where it is absent the list that comes with Naslag is used
@ConfigurationProperties("naslag.search")
public record SynonymSettings(Path synonyms) {}
