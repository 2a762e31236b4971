package nl.naslag.ingest.reading;

import nl.naslag.ingest.scan.KnownDocuments;
import org.springframework.stereotype.Component;

/// What runs know of earlier ones: the index, what was postponed, and what a person is asked.
@Component
record RunMemory(KnownDocuments known, Postponements postponed, AskedDocuments asked) {}
