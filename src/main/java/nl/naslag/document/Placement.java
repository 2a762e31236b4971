package nl.naslag.document;

import nl.naslag.document.file.Box;

/// Where a piece of a document's text is printed: one line on one page.
public record Placement(Span span, int page, Box box) {}
