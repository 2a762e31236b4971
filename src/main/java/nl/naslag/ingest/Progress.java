package nl.naslag.ingest;

/// Hears how far a reading run is.
@FunctionalInterface
public interface Progress {
  /// Called after each file, from one thread at a time; with the last one again after each page
  /// that
  /// was read from its picture.
  ///
  /// @param done from 1 to total, gone files included
  void file(int done, int total, FileOutcome outcome);
}
