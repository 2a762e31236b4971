package nl.naslag.search.store;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 settings for each kind of match, measured on Dutch questions.
///
/// They differ in how much a repeated word keeps adding, and in how much the length of a passage
/// counts; the index stores lengths in the same way for all.
public enum Bm25Settings {
  /// Words as written, and phrases of them.
  WRITTEN(0.9f, 0.75f, 1),

  /// Lemmas and parts: a long passage contains many by chance, so its length counts more than
  /// usual.
  MEANT(1.2f, 0.95f, 1),

  /// As [#WRITTEN], where few words are asked: that a passage says nothing else is no merit then.
  WRITTEN_ALONE(0.9f, 0.75f, 20),

  /// As [#MEANT], where few words are asked.
  MEANT_ALONE(1.2f, 0.95f, 20),

  /// The opening of a passage has about the same length everywhere.
  OPENING(1.2f, 0, 1);

  private final Similarity similarity;
  private final int shortest;

  Bm25Settings(float repeated, float length, int shortest) {
    similarity = new BM25Similarity(repeated, length);
    this.shortest = shortest;
  }

  /// The length that counts.
  ///
  /// @param length of a passage in words, as the index stores it
  public long counted(long length) {
    return Math.max(length, shortest);
  }

  public Similarity similarity() {
    return similarity;
  }
}
