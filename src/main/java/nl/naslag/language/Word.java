package nl.naslag.language;

import java.util.List;
import nl.naslag.document.Span;

/// A word of a text in the forms by which it can meet another.
///
/// @param form in lower case, without diacritics
/// @param lemma the likeliest one
/// @param parts of a compound; empty for other words
public record Word(Span span, String form, String lemma, List<String> parts) {
  public Word {
    parts = List.copyOf(parts);
  }
}
