package nl.naslag.annotation;

import nl.naslag.document.Span;

/// The words that led to an annotation, and the rule that read them.
///
/// @param subject facet and value: "horizon:2030", "theme:energie", "party:rijk",
/// "request:expliciet"
/// @param span in the document's text; outside the passage when a heading above it spoke
/// @param rule stable name of the rule, such as "block-heading"
public record Evidence(String subject, Span span, String rule) {}
