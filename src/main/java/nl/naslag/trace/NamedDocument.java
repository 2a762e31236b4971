package nl.naslag.trace;

/// A document by the name that a text gives it.
///
/// @param name as written, without quotation marks
public record NamedDocument(DocumentKind kind, String name) {}
