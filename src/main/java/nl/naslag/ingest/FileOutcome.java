package nl.naslag.ingest;

import nl.naslag.document.Outcome;

/// What became of one file.
public record FileOutcome(String documentId, String fileName, Outcome outcome) {}
