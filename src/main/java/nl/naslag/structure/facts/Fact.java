package nl.naslag.structure.facts;

import nl.naslag.document.file.Bibliography;

/// Something a document says about itself, and where.
///
/// @param value as it is kept
/// @param words the line that says it; the property or the file name for those rules
/// @param page 1-based; 0 where the format has no pages
record Fact(String value, String words, int page, FactRule rule) {
  Fact with(String other) {
    return new Fact(other, words, page, rule);
  }

  Fact by(FactRule other) {
    return new Fact(value, words, page, other);
  }

  /// The same as evidence of a fact with this name.
  Bibliography.Said said(String fact) {
    return new Bibliography.Said(fact, words, page, rule.id(), rule.sure());
  }
}
