package nl.naslag.annotation.term;

import nl.naslag.language.WordFile;
import tools.jackson.databind.json.JsonMapper;

/// Reads the vocabularies written as JSON. A missing or invalid file stops the start.
public final class VocabularyFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VocabularyFile() {}

  /// Reads one file into a record.
  ///
  /// @param type a record with the names of the file's fields
  public static <T> T json(String name, Class<T> type) {
    return JSON.readValue(WordFile.text(name), type);
  }
}
