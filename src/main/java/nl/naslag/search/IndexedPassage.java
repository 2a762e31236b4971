package nl.naslag.search;

import java.time.LocalDate;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.Passage;
import org.jspecify.annotations.Nullable;

/// A passage as the index knows it: its words, its annotations and the document it stands in.
/// Search results come from this record alone; the document need not be read for them.
///
/// @param documentDate absent where the document has none
public record IndexedPassage(
    Passage passage,
    Annotations annotations,
    String documentTitle,
    String fileName,
    @Nullable LocalDate documentDate) {}
