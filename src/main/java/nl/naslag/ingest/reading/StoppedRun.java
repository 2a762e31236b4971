package nl.naslag.ingest.reading;

/// Ends a run between two files, because the application is shutting down.
final class StoppedRun extends RuntimeException {
  private static final long serialVersionUID = 1;
}
