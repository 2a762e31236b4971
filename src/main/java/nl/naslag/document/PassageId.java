package nl.naslag.document;

import nl.naslag.document.file.DocumentId;

/// Names a passage, so that no other id can be given in its place. An empty one
/// is refused like one that no passage has.
///
/// The document's id, the path of the section and a hash of the words, with dots in between.
public record PassageId(String value) implements Comparable<PassageId> {
  public PassageId {
    if (value.isEmpty()) {
      throw RefusalCode.UNKNOWN_PASSAGE.refusal(value);
    }
  }

  /// The document that it was given in.
  public DocumentId document() {
    int dot = value.indexOf('.');
    return new DocumentId(dot > 0 ? value.substring(0, dot) : value);
  }

  @Override
  public int compareTo(PassageId other) {
    return value.compareTo(other.value);
  }

  /// The bare id.
  @Override
  public String toString() {
    return value;
  }
}
