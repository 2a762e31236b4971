package nl.naslag.document;

/// A file that could not be read, and why.
public record Unreadable(Source source, String mediaType, Reason reason) implements Extraction {}
