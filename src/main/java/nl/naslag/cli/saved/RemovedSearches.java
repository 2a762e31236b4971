package nl.naslag.cli.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.SavedSearch;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// Keeps each saved search removed on the command line in a file, so that it can be restored.
///
/// A screen remembers what it removed while it is open; a command ends, so it uses a file.
final class RemovedSearches {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  private RemovedSearches(Path folder) {
    this.folder = folder;
  }

  static RemovedSearches of(ConfigurableApplicationContext context) {
    String data = context.getEnvironment().getProperty("naslag.data", "data");
    return new RemovedSearches(Path.of(data).resolve("verwijderde-zoekopdrachten"));
  }

  void keep(SavedSearch search) throws IOException {
    Files.createDirectories(folder);
    Files.write(file(search.id()), JSON.writeValueAsBytes(search));
  }

  /// Throws for an id that no removed search has.
  SavedSearch find(String id) throws IOException {
    Path file = file(id);
    if (!Files.isRegularFile(file)) {
      throw RefusalCode.UNKNOWN_SAVED_SEARCH.refusal(id);
    }
    return JSON.readValue(Files.readAllBytes(file), SavedSearch.class);
  }

  void forget(SavedSearch search) throws IOException {
    Files.deleteIfExists(file(search.id()));
  }

  // The typed text could be any path; an id cannot.
  private Path file(String id) {
    try {
      return folder.resolve(UUID.fromString(id) + ".json");
    } catch (IllegalArgumentException noId) {
      throw RefusalCode.UNKNOWN_SAVED_SEARCH.refusal(id);
    }
  }
}
