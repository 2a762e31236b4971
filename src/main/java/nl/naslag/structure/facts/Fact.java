package nl.naslag.structure.facts;

/// Something a document says about itself, and where.
///
/// @param value as it is kept
/// @param words the line that says it, or the name of the property of the file
/// @param page 1-based; 0 where the format has no pages
record Fact(String value, String words, int page) {
  Fact with(String other) {
    return new Fact(other, words, page);
  }
}
