package nl.naslag.ingest;

import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;

/// The outcome of reading one file.
///
/// @param fileName path below the corpus, with forward slashes
public record FileOutcome(DocumentId documentId, String fileName, Outcome outcome) {}
