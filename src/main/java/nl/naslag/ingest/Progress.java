package nl.naslag.ingest;

/// Hears how far a reading run is.
@FunctionalInterface
public interface Progress {
  /// Called after each file, from one thread at a time.
  ///
  /// @param done from 1 to total, gone files included
  void file(int done, int total, FileOutcome outcome);
}
