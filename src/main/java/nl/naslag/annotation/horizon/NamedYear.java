package nl.naslag.annotation.horizon;

import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Span;

/// A year or a range of years as written in a text.
///
/// @param value "2030", "2030-2040", "na-2030" or "tm-2030"
/// @param first the first year
/// @param last the last year, equal to the first for a single year
/// @param span of the words, including "na" and the like
record NamedYear(String value, int first, int last, Span span) {
  /// False for "na-2030", which has no end.
  boolean isRange() {
    return last > first;
  }

  Evidence evidence(String rule) {
    return new Evidence(Aspect.HORIZON, value, span, rule);
  }
}
