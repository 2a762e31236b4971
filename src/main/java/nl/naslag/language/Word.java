package nl.naslag.language;

import java.util.List;
import nl.naslag.document.Span;

/// A word of a text in the forms by which it can match another.
///
/// "Netcongesties" has the form "netcongesties", the lemma "netcongestie" and the parts "net" and
/// "congestie". None of these is for display: what a reader sees comes from the span.
///
/// @param span in the text that was read
/// @param form in lower case, without diacritics
/// @param lemma the likeliest one
/// @param parts of a compound; empty for other words
public record Word(Span span, String form, String lemma, List<String> parts) {
  public Word {
    parts = List.copyOf(parts);
  }
}
