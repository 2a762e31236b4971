package nl.naslag.language;

import org.apache.lucene.analysis.Analyzer;

/// The analyzers by which passages are indexed and questions are read.
///
/// The index holds the words as written; what each can be met by (exact form, lemma, parts of a
/// compound) is kept apart, so that an exact match can weigh more than a part. Diacritics and
/// hyphens are folded in all of them.
///
/// The same analyzer must read a passage and the question that should meet it; terms of different
/// analyzers never match on purpose. The analyzers serve every thread.
public interface DutchAnalysis {
  /// Words as written, in lower case, with positions for phrases.
  ///
  /// "land- en tuinbouw" gives "land", "en" and "tuinbouw"; "t/m 2.700" gives "t", "m" and "2.700".
  Analyzer exact();

  /// Lemmas, one a position.
  ///
  /// "huizen" and "huis" both give "huis". The likeliest lemma only: words around it are not looked
  /// at.
  Analyzer lemma();

  /// The parts of each compound, each at a position of its own, and the lemma of other words.
  ///
  /// "netcongestie" gives "net" and "congestie", both with the place of the whole word in the text;
  /// "noord nederland" meets "Noord-Nederland".
  Analyzer parts();

  /// Changes with every list, model or rule for reading Dutch; the index stores it.
  ///
  /// An index with another fingerprint holds terms that questions no longer ask for, so it is built
  /// anew.
  String fingerprint();
}
