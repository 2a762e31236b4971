package nl.naslag.search.store;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 settings for each kind of match, measured on Dutch questions.
///
/// They differ in how much a repeated word keeps adding, and in how much the length of a passage
/// counts; the index stores lengths in the same way for all.
public enum Bm25Settings {
  /// Words as written, and phrases of them.
  WRITTEN(0.9f, 0.75f),

  /// Lemmas and parts: a long passage contains many by chance, so its length counts more than
  /// usual.
  MEANT(1.2f, 0.95f),

  /// The opening of a passage has about the same length everywhere.
  OPENING(1.2f, 0);

  private final Similarity similarity;

  Bm25Settings(float repeated, float length) {
    similarity = new BM25Similarity(repeated, length);
  }

  public Similarity similarity() {
    return similarity;
  }
}
