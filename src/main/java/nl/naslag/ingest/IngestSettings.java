package nl.naslag.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Where the corpus is and how it is followed.
///
/// @param corpus folder with the documents; only [CorpusIngest#add] and [CorpusIngest#remove]
///     change it
/// @param index folder of the index, locked while this process may write
/// @param data folder for what Naslag keeps of its own, such as removed files
/// @param readAtStart whether the web application reads the corpus as soon as it is up
/// @param watch whether the web application reads again when files come, change or go
/// @param watchInterval time between two looks at the folder
/// @param largestUpload uploads above this size are refused
@ConfigurationProperties("naslag")
public record IngestSettings(
    @DefaultValue("corpus") Path corpus,
    @DefaultValue("index") Path index,
    @DefaultValue("data") Path data,
    @DefaultValue("true") boolean readAtStart,
    @DefaultValue("true") boolean watch,
    @DefaultValue("5s") Duration watchInterval,
    @DefaultValue("100MB") DataSize largestUpload) {}
