package nl.naslag.document.file;

/// A file that could not be read, and why.
public record Unreadable(Source source, String mediaType, Reason reason) implements Extraction {}
