package nl.naslag.ingest;

import nl.naslag.document.Outcome;

/// The outcome of reading one file.
///
/// @param fileName path below the corpus, with forward slashes
public record FileOutcome(String documentId, String fileName, Outcome outcome) {}
