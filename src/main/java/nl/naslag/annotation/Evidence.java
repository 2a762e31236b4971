package nl.naslag.annotation;

import nl.naslag.document.Span;

/// The words that led to an annotation, and the rule that matched them.
///
/// @param value the value of the aspect it supports: the id of a theme, a year
/// @param span in the document's text; outside the passage when the evidence is in a heading above
///     it
/// @param rule stable name of the rule, such as "block-heading"
public record Evidence(Aspect aspect, String value, Span span, String rule) {
  /// The key used outside Naslag: "horizon:2030", "party:rijk".
  public String subject() {
    return aspect.subject(value);
  }
}
