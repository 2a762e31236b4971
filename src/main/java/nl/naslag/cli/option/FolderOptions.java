package nl.naslag.cli.option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The folders a command works in; without them the settings hold.
@Command
final class FolderOptions {
  /// The files to read.
  @Option(names = "--corpus", paramLabel = "MAP")
  private @Nullable Path corpus;

  /// What was read from them; it can always be made again.
  @Option(names = "--index", paramLabel = "MAP")
  private @Nullable Path index;

  /// The dossiers of the users, which cannot be made again.
  @Option(names = "--data", paramLabel = "MAP")
  private @Nullable Path data;

  /// As settings, which win over those of file and environment.
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "naslag.corpus", corpus);
    put(settings, "naslag.index", index);
    put(settings, "naslag.data", data);
    return settings;
  }

  // What is typed counts from where it is typed, not from where Naslag is installed.
  private static void put(Map<String, String> settings, String key, @Nullable Path folder) {
    if (folder != null) {
      settings.put(key, folder.toAbsolutePath().normalize().toString());
    }
  }
}
