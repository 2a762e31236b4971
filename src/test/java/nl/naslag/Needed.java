package nl.naslag;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What tests need that is not part of the project: Chromium, and the documents and marked answers
/// that lie beside it on some machines.
///
/// The one place that decides what becomes of a test without them. On a developer's machine it is
/// skipped and says so; where `CI=true` it fails, because CI has both and a skip there would hide
/// what the test holds.
public final class Needed {
  private static final boolean CI = "true".equals(System.getenv("CI"));
  private static final Path SHARED =
      Path.of(Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared"));
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private Needed() {}

  /// A file or folder of the shared material, by its path below it.
  public static Path shared(String name) {
    return present(SHARED.resolve(name), "set NASLAG_SHARED");
  }

  /// What only the whole build makes, by its path in target/.
  public static Path built(String name) {
    return present(Path.of("target", name), "build with ./naslag");
  }

  public static Path chromium() {
    return present(CHROMIUM, "install chromium");
  }

  /// For what CI does not have either, such as Tesseract: skipped everywhere where it is absent.
  public static void orSkip(boolean present, String what) {
    assumeTrue(present, "Skipped: no " + what);
  }

  private static Path present(Path file, String remedy) {
    if (Files.exists(file)) {
      return file;
    }
    String absent = "no " + file + "; " + remedy;
    if (CI) {
      return fail("CI has what this test needs, and here is " + absent);
    }
    orSkip(false, file + "; " + remedy);
    return file;
  }
}
