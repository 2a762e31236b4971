package nl.naslag.search;

/// Writes down which words of the indexed documents may be parts of compounds.
///
/// Only just before everything is read again: an index and the questions put to it must know the
/// same words. The index may be of any version; without one that can be read nothing changes.
public interface CorpusVocabulary {
  /// Replaces the file that [nl.naslag.language.CorpusWords] are read from.
  void write();
}
