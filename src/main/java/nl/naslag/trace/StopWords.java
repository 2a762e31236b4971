package nl.naslag.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that tell nothing about what a request is for; one file, words apart by white space, # for
/// remarks.
///
/// A request is full of "nodig", "vragen" and "aandacht"; without this list all would be alike.
final class StopWords {
  private static final String FILE = "stopwoorden.txt";
  private static final Set<String> WORDS = read();

  private StopWords() {}

  /// @param lemma in lower case
  static boolean contains(String lemma) {
    return WORDS.contains(lemma);
  }

  private static Set<String> read() {
    try (InputStream in = StopWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
