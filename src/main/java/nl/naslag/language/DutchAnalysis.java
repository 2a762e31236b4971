package nl.naslag.language;

import org.apache.lucene.analysis.Analyzer;

/// The analyzers for indexing passages and reading queries.
///
/// The index holds the words as written; the forms that match each of them (exact form, lemma,
/// parts of a compound) are kept separately, so that an exact match can weigh more than a part. All
/// analyzers fold diacritics and hyphens.
///
/// The same analyzer must read a passage and the query that should match it; terms of different
/// analyzers are not meant to match. The analyzers are thread-safe.
public interface DutchAnalysis {
  /// Words as written, in lower case, with positions for phrases.
  ///
  /// "land- en tuinbouw" yields "land", "en" and "tuinbouw"; "t/m 2.700" yields "t", "m" and
  /// "2.700".
  Analyzer exact();

  /// Lemmas, one per position.
  ///
  /// "huizen" and "huis" both yield "huis". Only the likeliest lemma, regardless of context.
  Analyzer lemma();

  /// The parts of each compound, each at its own position, and the lemma of other words.
  ///
  /// "netcongestie" yields "net" and "congestie", both with the offsets of the whole word; "noord
  /// nederland" matches "Noord-Nederland".
  Analyzer parts();

  /// Changes with every list, model or rule for reading Dutch; stored in the index.
  ///
  /// An index with another fingerprint contains terms that queries no longer use, so it is rebuilt.
  String fingerprint();
}
