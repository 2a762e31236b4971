package nl.naslag.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index lies.
///
/// @param index folder with the Lucene files; it may be deleted, the corpus is read again then
/// @param data folder for what must outlive the index: when each passage was first seen
@ConfigurationProperties("naslag")
public record IndexSettings(@DefaultValue("index") Path index, @DefaultValue("data") Path data) {}
