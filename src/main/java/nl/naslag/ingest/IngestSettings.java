package nl.naslag.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where the corpus is and how changes to it are picked up.
///
/// @param corpus folder with the documents; only [CorpusIngest#add] and [CorpusIngest#remove]
///     change it
/// @param index folder of the index, locked while this process may write to it
/// @param data folder for Naslag's own data, such as removed files
/// @param readAtStart whether the web application reads the corpus as soon as it has started
/// @param watch whether the web application reads again when files are added, changed or removed
/// @param watchInterval time between two checks of the folder
/// @param largestUpload larger uploads are refused
@ConfigurationProperties("naslag")
public record IngestSettings(
    @DefaultValue("corpus") Path corpus,
    @DefaultValue("index") Path index,
    @DefaultValue("data") Path data,
    @DefaultValue("true") boolean readAtStart,
    @DefaultValue("true") boolean watch,
    @DefaultValue("5s") Duration watchInterval,
    @DefaultValue("100MB") DataSize largestUpload) {}
