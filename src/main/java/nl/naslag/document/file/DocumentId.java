package nl.naslag.document.file;

/// Names a document, so that no other id can be given in its place. Never empty.
///
/// Readable and safe in an address, such as "nota-wonen-2030-1a2b3c".
public record DocumentId(String value) implements Comparable<DocumentId> {
  public DocumentId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("A document id is empty");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  /// The bare id.
  @Override
  public String toString() {
    return value;
  }
}
