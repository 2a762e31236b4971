package nl.naslag.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the word files that come with Naslag, all from the folder `woorden`: UTF-8, `#` starts a
/// comment, blank lines are skipped.
///
/// They are outside the code, so that someone who knows Dutch but no Java can edit them. A missing
/// file throws, because it is part of the build.
public final class WordFile {
  private static final String FOLDER = "/woorden/";

  private WordFile() {}

  /// The non-empty lines in order, without comments or surrounding white space.
  public static List<String> lines(String name) {
    return text(name)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// Words as written, in no particular order, separated by white space or new lines.
  public static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Words mapped to the text after their equals sign; a word without one maps to itself.
  public static Map<String, String> pairs(String name) {
    return words(name).stream()
        .map(pair -> pair.split("="))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[pair.length - 1]));
  }

  /// The whole file unchanged, for content other than lines, such as JSON.
  public static String text(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IOException("Not on the class path: " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A word file of Naslag cannot be read", e);
    }
  }
}
