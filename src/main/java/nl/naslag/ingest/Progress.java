package nl.naslag.ingest;

/// Hears how far a reading run is.
@FunctionalInterface
public interface Progress {
  /// Called after each file, from one thread at a time.
  void file(int done, int total, FileOutcome outcome);
}
