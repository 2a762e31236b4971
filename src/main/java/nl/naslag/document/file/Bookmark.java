package nl.naslag.document.file;

/// An entry of a PDF's own outline; evidence for headings, never text of its own.
public record Bookmark(int level, String title, int page) {}
