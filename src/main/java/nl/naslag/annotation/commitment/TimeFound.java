package nl.naslag.annotation.commitment;

import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.Span;

/// A time and its words.
///
/// @param span in the sentence
record TimeFound(Span span, CommitmentTime time) {
  boolean overlaps(TimeFound other) {
    return span.start() < other.span.end() && other.span.start() < span.end();
  }
}
