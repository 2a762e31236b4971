package nl.naslag.trace;

import java.util.Locale;

/// A document by the name that a text gives it.
///
/// @param name as written, without quotation marks
public record NamedDocument(DocumentKind kind, String name) {
  /// The same for the same name, whatever its capitals and spaces.
  public String key() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
