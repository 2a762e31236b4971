package nl.naslag.ingest;

/// Receives the progress of a run.
@FunctionalInterface
public interface Progress {
  /// Called after each file, from one thread at a time; called again with the last file after each
  /// page that was read from its image.
  ///
  /// @param done from 1 to total, including removed files
  void file(int done, int total, FileOutcome outcome);
}
