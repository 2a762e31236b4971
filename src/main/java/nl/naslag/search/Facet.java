package nl.naslag.search;

import java.util.Locale;
import nl.naslag.document.Message;

/// What passages can be filtered and counted by.
public enum Facet {
  /// What a passage is about: the id of a theme in the vocabulary.
  THEME,
  /// The year or period a passage speaks of: "2030", "2030-2035", or a term of the vocabulary.
  HORIZON,
  /// An organisation that a passage names.
  PARTY,
  /// What the passage is in its document: an agendapunt, a denkrichting, plain text.
  KIND,
  /// What the passage asks of someone, if anything.
  REQUEST,
  /// The id of the document it stands in.
  DOCUMENT,
  /// The label of the chapter above it; chapters of the same name are one value.
  CHAPTER;

  /// The name in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name for people.
  public Message label() {
    return new Message("facet." + id());
  }
}
