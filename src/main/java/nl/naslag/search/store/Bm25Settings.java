package nl.naslag.search.store;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 with settings for each way of meeting, as they were measured on Dutch questions.
///
/// They differ in how much a repeated word goes on to help, and in how much the length of a passage
/// counts; the lengths themselves are kept in the index in the same way for all.
public enum Bm25Settings {
  /// Words as written, and phrases of them.
  WRITTEN(0.9f, 0.75f),

  /// Lemmas and parts: a long passage has many by chance, so its length counts more than usual.
  MEANT(1.2f, 0.95f),

  /// The first words of passages are about as many for each.
  OPENING(1.2f, 0);

  private final Similarity similarity;

  Bm25Settings(float repeated, float length) {
    similarity = new BM25Similarity(repeated, length);
  }

  public Similarity similarity() {
    return similarity;
  }
}
