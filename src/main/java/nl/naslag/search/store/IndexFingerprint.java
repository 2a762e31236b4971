package nl.naslag.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.naslag.language.DutchAnalysis;
import org.springframework.stereotype.Component;

/// Identifies the analyzer, index schema and code that write the index.
///
/// The code includes every module whose results are stored, so that an improved rule also applies
/// to documents that were read before.
@Component
public final class IndexFingerprint {
  /// Increase it when fields or stored records change, so that this version does not try to read
  /// what an earlier one wrote.
  static final int SCHEMA = 3;

  private static final List<String> STORED_BY =
      List.of("document", "language", "extraction", "structure", "annotation", "search");

  private final String value;

  public IndexFingerprint(DutchAnalysis analysis) {
    this.value =
        String.format(Locale.ROOT, "%s/%d/%08x", analysis.fingerprint(), SCHEMA, codeVersion());
  }

  /// Analyzer, schema and checksum of the code, separated by slashes.
  String value() {
    return value;
  }

  /// Whether this version can read what was written with another fingerprint: if the schema is the
  /// same. Words that are found in another way since then are found less well.
  boolean canRead(String other) {
    String[] parts = other.split("/");
    return parts.length > 2 && parts[parts.length - 2].equals(String.valueOf(SCHEMA));
  }

  /// Computed from the classes themselves, so that nobody has to remember to increase a number.
  private static long codeVersion() {
    try {
      Path home =
          Path.of(
              IndexFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? versionIn(home) : versionInJar(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Naslag cannot find its own code", e);
    }
  }

  private static long versionInJar(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return versionIn(files.getPath("/"));
    }
  }

  /// Sorted, because the listing order of a folder is not the same everywhere.
  private static long versionIn(Path root) throws IOException {
    CRC32 sum = new CRC32();
    for (String module : STORED_BY) {
      Path folder = root.resolve("nl").resolve("naslag").resolve(module);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          sum.update(Files.readAllBytes(file));
        }
      }
    }
    return sum.getValue();
  }
}
