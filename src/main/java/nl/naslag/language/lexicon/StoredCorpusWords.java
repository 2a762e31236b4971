package nl.naslag.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import nl.naslag.language.CorpusWords;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The words of the corpus as stored with the index; none without such a file.
///
/// Read once: an index and the queries on it must use the same words.
@Component
public final class StoredCorpusWords implements CorpusWords {
  private final Set<String> words;
  private final String fingerprint;

  public StoredCorpusWords(Environment environment) {
    String index = environment.getProperty("naslag.index", "");
    words = index.isEmpty() ? Set.of() : read(Path.of(index).resolve(FILE));
    fingerprint = Long.toHexString(checksum(words));
  }

  private static Set<String> read(Path file) {
    if (!Files.isReadable(file)) {
      return Set.of();
    }
    try {
      // Bytes that are no letters become a sign that is in no word.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .limit(MOST)
          .filter(word -> !word.isBlank() && word.indexOf('\uFFFD') < 0)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The words of the corpus cannot be read: " + file, e);
    }
  }

  private static long checksum(Set<String> words) {
    CRC32 sum = new CRC32();
    words.stream()
        .sorted()
        .forEach(word -> sum.update((word + '\n').getBytes(StandardCharsets.UTF_8)));
    return sum.getValue();
  }

  @Override
  public boolean contains(String word) {
    return words.contains(word);
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }
}
