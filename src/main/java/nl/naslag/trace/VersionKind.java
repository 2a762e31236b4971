package nl.naslag.trace;

import java.util.Locale;

/// How two documents of the corpus stand to each other.
public enum VersionKind {
  /// The later one takes the place of the earlier one.
  VERSIE,
  /// The same document in another form, such as a PDF beside the ODT it was made of.
  VORM,
  /// Two documents, however alike; only a person says so.
  ANDER;

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
