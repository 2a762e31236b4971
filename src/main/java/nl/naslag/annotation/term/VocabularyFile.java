package nl.naslag.annotation.term;

import nl.naslag.language.WordFile;
import tools.jackson.databind.json.JsonMapper;

/// Reads the vocabularies that are written as JSON. One that is missing or wrong stops the start.
public final class VocabularyFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VocabularyFile() {}

  /// @param type a record with the names of the file's fields
  public static <T> T json(String name, Class<T> type) {
    return JSON.readValue(WordFile.text(name), type);
  }
}
