package nl.naslag.ingest.scan;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Files that came, changed or went so recently that they may still be on their way. A scan leaves
/// each as it was known, so that it delays nothing but itself. Thread-safe.
@Component
public class Unsettled {
  // Replaced as a whole.
  private volatile Set<Path> files = Set.of();

  /// From now on these, and no others.
  public void are(Set<Path> unsettled) {
    files = Set.copyOf(unsettled);
  }

  Set<Path> files() {
    return files;
  }
}
