package nl.naslag.cli.option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The folders that a command uses; the settings are the default.
@Command
final class FolderOptions {
  /// The files to read.
  @Option(names = "--corpus", paramLabel = "MAP")
  private @Nullable Path corpus;

  /// The index of those files; it can always be rebuilt.
  @Option(names = "--index", paramLabel = "MAP")
  private @Nullable Path index;

  /// The users' dossiers, which cannot be rebuilt.
  @Option(names = "--data", paramLabel = "MAP")
  private @Nullable Path data;

  /// As settings, which override those from file and environment.
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "naslag.corpus", corpus);
    put(settings, "naslag.index", index);
    put(settings, "naslag.data", data);
    return settings;
  }

  // Paths are relative to the working directory, not to where Naslag is installed.
  private static void put(Map<String, String> settings, String key, @Nullable Path folder) {
    if (folder != null) {
      settings.put(key, folder.toAbsolutePath().normalize().toString());
    }
  }
}
