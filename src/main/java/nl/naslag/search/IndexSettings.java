package nl.naslag.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The locations of the index and its permanent data.
///
/// @param index folder with the Lucene files; if it is deleted, the corpus is reread
/// @param data folder for data that must outlive the index: when each passage was first seen
@ConfigurationProperties("naslag")
public record IndexSettings(@DefaultValue("index") Path index, @DefaultValue("data") Path data) {}
