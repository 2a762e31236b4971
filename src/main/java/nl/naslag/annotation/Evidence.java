package nl.naslag.annotation;

import nl.naslag.document.Span;

/// The words that led to an annotation, and the rule that read them.
///
/// @param value what it is evidence for, of this aspect: the id of a theme, a year
/// @param span in the document's text; outside the passage when a heading above it spoke
/// @param rule stable name of the rule, such as "block-heading"
public record Evidence(Aspect aspect, String value, Span span, String rule) {
  /// As the outside knows it: "horizon:2030", "party:rijk".
  public String subject() {
    return aspect.subject(value);
  }
}
