package nl.naslag.search;

import java.util.Locale;

/// What passages can be filtered and counted by.
public enum Facet {
  THEME,
  HORIZON,
  PARTY,
  KIND,
  REQUEST,
  DOCUMENT,
  CHAPTER;

  /// The name in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
