package nl.naslag.ingest;

import nl.naslag.document.Outcome;

/// What became of one file.
///
/// @param fileName path below the corpus, with forward slashes
public record FileOutcome(String documentId, String fileName, Outcome outcome) {}
