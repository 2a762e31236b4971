package nl.naslag.ingest;

import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Source;
import org.jspecify.annotations.Nullable;

/// A file of the corpus with what is new about it.
///
/// @param before what the index remembers of it, absent for a new file
public record FoundFile(Source source, Finding finding, @Nullable DocumentEntry before) {}
