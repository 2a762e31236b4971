package nl.naslag.trace;

/// A document, identified by the name a text gives it.
///
/// @param name as written, without quotation marks
public record NamedDocument(DocumentKind kind, String name) {}
