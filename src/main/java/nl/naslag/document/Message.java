package nl.naslag.document;

import java.util.List;

/// A sentence not yet in Dutch: its key in the bundle and the values that fill it in.
///
/// A value may itself be a message. [Texts] turns it into Dutch.
public record Message(String key, List<Object> values) {
  public Message {
    values = List.copyOf(values);
  }

  public Message(String key, Object... values) {
    this(key, List.of(values));
  }
}
