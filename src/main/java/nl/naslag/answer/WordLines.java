package nl.naslag.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Reads our own word lists: words with spaces between them; a line that starts with `#` is a
/// remark.
final class WordLines {
  private WordLines() {}

  static List<Set<String>> read(String resource) {
    try (InputStream stream = WordLines.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("Not on the class path: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Set.of(line.strip().split(" +")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("A word list of Naslag cannot be read", e);
    }
  }
}
