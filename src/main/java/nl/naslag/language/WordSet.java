package nl.naslag.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads our own small word lists: words with white space between them, `#` starts a comment.
///
/// Outside the code, so that someone who knows Dutch but no Java can mend them.
final class WordSet {
  private WordSet() {}

  /// Words as written, in no order. A list that is missing throws: it belongs to the build.
  static Set<String> read(String resource) {
    return text(resource)
        .lines()
        .map(line -> line.replaceFirst("#.*", ""))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Words with what stands behind their equals sign; those without one give themselves.
  static Map<String, String> pairs(String resource) {
    return read(resource).stream()
        .map(pair -> pair.split("="))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[pair.length - 1]));
  }

  /// The whole resource; part of what the fingerprint is made of.
  static String text(String resource) {
    try (InputStream stream = WordSet.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("Not on the class path: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A word list of Naslag cannot be read", e);
    }
  }
}
