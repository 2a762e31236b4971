package nl.naslag.extraction;

import java.nio.file.Path;
import java.util.Optional;
import nl.naslag.document.file.Extracted;
import nl.naslag.extraction.text.Limits;

/// Reads whole files for the tests of other modules, the way the child does but without one.
public final class RealFiles {
  private static final Limits LIMITS = Defaults.extraction().limits();

  private RealFiles() {}

  /// Fails for a file without text.
  public static Extracted read(Path file) {
    return ReadFiles.text(ReadFiles.read(file, LIMITS));
  }

  /// Nothing for a file without text, such as a scan.
  public static Optional<Extracted> readable(Path file) {
    return ReadFiles.read(file, LIMITS) instanceof Extracted text
        ? Optional.of(text)
        : Optional.empty();
  }
}
