package nl.naslag.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Reads the vocabulary files that come with Naslag. One that is missing or wrong stops the start.
final class VocabularyFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VocabularyFile() {}

  /// @param type a record with the names of the file's fields
  static <T> T json(String name, Class<T> type) {
    try (InputStream in = open(name)) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read vocabulary file " + name, e);
    }
  }

  /// The lines of a file, without those that start with "#".
  static List<String> lines(String name) {
    try (InputStream in = open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read vocabulary file " + name, e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        VocabularyFile.class.getResourceAsStream(name), "No vocabulary file " + name);
  }
}
