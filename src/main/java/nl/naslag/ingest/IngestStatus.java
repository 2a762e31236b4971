package nl.naslag.ingest;

/// Whether a reading run is going on, and how far it is.
///
/// @param done files finished in the running or last run
public record IngestStatus(boolean running, int done, int total, String fileName) {}
