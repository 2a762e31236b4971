package nl.naslag.ingest;

/// Whether a run is in progress, and how far it has got.
///
/// @param done files finished in the current or last run
/// @param total files in the run; 0 until the corpus has been scanned
/// @param fileName of the last file finished; empty outside a run
public record IngestStatus(boolean running, int done, int total, String fileName) {}
