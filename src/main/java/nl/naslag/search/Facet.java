package nl.naslag.search;

import java.util.Locale;
import nl.naslag.document.Message;

/// The properties by which passages can be filtered and counted.
public enum Facet {
  /// The subject of a passage: the id of a theme in the vocabulary.
  THEME,
  /// The year or period that a passage mentions: "2030", "2030-2035", or a term of the vocabulary.
  HORIZON,
  /// An organisation that a passage names.
  PARTY,
  /// The passage's role in its document: an agendapunt, a denkrichting, plain text.
  KIND,
  /// What the passage requests of someone, if anything.
  REQUEST,
  /// The id of the document that contains it.
  DOCUMENT,
  /// The label of the chapter that contains it; chapters of the same name are one value.
  CHAPTER;

  /// The name in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name shown to users.
  public Message label() {
    return new Message("facet." + id());
  }
}
