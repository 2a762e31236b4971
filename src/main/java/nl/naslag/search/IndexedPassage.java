package nl.naslag.search;

import java.time.LocalDate;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.Passage;
import org.jspecify.annotations.Nullable;

/// A passage in the index: its words, its annotations and the document that contains it. Search
/// results are built from this record alone; the document need not be read.
///
/// @param documentDate absent if the document has no date
public record IndexedPassage(
    Passage passage,
    Annotations annotations,
    String documentTitle,
    String fileName,
    @Nullable LocalDate documentDate) {}
