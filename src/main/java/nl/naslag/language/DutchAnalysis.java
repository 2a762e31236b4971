package nl.naslag.language;

import org.apache.lucene.analysis.Analyzer;

/// The analyzers by which passages are indexed and questions are read.
///
/// Exact forms, lemmas and parts of compounds go to fields of their own, so that an exact match can
/// weigh more than a part. Diacritics and hyphens are folded in all of them.
public interface DutchAnalysis {
  /// Words as written, in lower case, with positions for phrases.
  Analyzer exact();

  /// Lemmas, one a position.
  Analyzer lemma();

  /// The parts of each compound, each at a position of its own, and the lemma of other words.
  Analyzer parts();

  /// Changes whenever any of these would give other terms; the index stores it.
  String fingerprint();
}
