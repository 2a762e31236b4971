package nl.naslag.ingest;

/// Whether a reading run is going on, and how far it is.
///
/// @param done files finished in the running or last run
/// @param total files of the run; 0 before it has looked at the corpus
/// @param fileName of the file that was finished last; empty outside a run
public record IngestStatus(boolean running, int done, int total, String fileName) {}
