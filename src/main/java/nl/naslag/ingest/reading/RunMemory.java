package nl.naslag.ingest.reading;

import nl.naslag.ingest.scan.KnownDocuments;
import org.springframework.stereotype.Component;

/// What runs know of earlier ones: the index, what was postponed, what a person is asked,
/// and what people gave.
@Component
record RunMemory(
    KnownDocuments known, Postponements postponed, AskedDocuments asked, FactSettling facts) {}
