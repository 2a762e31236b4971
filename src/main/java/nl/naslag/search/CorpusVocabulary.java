package nl.naslag.search;

/// Records which words of the indexed documents may be parts of compounds.
///
/// Run only just before everything is reread: an index and the queries against it must use the same
/// words. The index may be of any version; without a readable one nothing changes.
public interface CorpusVocabulary {
  /// Replaces the file from which [nl.naslag.language.CorpusWords] are read.
  void write();
}
