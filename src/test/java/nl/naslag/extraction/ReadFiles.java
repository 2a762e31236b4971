package nl.naslag.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.file.FileReader;
import nl.naslag.extraction.text.Limits;

/// Reads files in the test's own process, the way the child does.
public final class ReadFiles {
  static final Limits LIMITS = new Limits(2_000_000, 500, 50, 4, 20_000_000);

  private ReadFiles() {}

  public static Source source(Path file) {
    try {
      long size = Files.exists(file) ? Files.size(file) : 0;
      return new Source(
          new DocumentId("doc"), file, String.valueOf(file.getFileName()), "0".repeat(64), size);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public static Extraction read(Path file) {
    return read(file, LIMITS);
  }

  public static Extraction read(Path file, Limits limits) {
    try {
      return new FileReader(limits).read(source(file), mediaType -> {});
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public static Extraction read(Path folder, String name, String content) throws IOException {
    return read(Files.writeString(folder.resolve(name), content));
  }

  public static Extracted text(Extraction extraction) {
    if (extraction instanceof Extracted extracted) {
      return extracted;
    }
    throw new AssertionError("No text but " + extraction);
  }

  public static List<String> lines(Extraction extraction) {
    return text(extraction).fragments().stream().map(Fragment::text).toList();
  }
}
