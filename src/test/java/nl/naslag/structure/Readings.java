package nl.naslag.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Dutch;

/// Reads documents made up by a test, with the real Dutch word list.
public final class Readings {
  private Readings() {}

  public static StructureReader reader() {
    return reader(Duration.ofMinutes(5));
  }

  /// A reader with a limit of its own.
  static StructureReader reader(Duration mostTime) {
    return new DutchStructureReader(
        Dutch.LEXICON, Dutch.SENTENCES, CorpusWords.NONE, new StructureSettings(mostTime));
  }

  public static PolicyDocument read(String text) {
    return read("nota.txt", text);
  }

  public static PolicyDocument read(String fileName, String text) {
    return read(fileName, text.lines().map(Fragment::line).toList());
  }

  public static PolicyDocument read(String fileName, List<Fragment> fragments) {
    return reader().read(extracted(fileName, fragments));
  }

  static Extracted extracted(String fileName, List<Fragment> fragments) {
    Source source = new Source(new DocumentId("d1"), Path.of(fileName), fileName, "0", 1);
    return new Extracted(
        source, DocumentProperties.of("text/plain"), List.of(), fragments, List.of(), List.of());
  }

  static PolicyDocument read(Path textFile) {
    try {
      return read(
          textFile.getFileName().toString(), Files.readString(textFile, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
