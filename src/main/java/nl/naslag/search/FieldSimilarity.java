package nl.naslag.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 with settings for each field, as they were measured on Dutch questions.
final class FieldSimilarity extends PerFieldSimilarityWrapper {
  // First how much a repeated term goes on to help, then how much the length counts.
  // A long passage has many parts by chance, so its length counts more than usual.
  private static final Similarity LEMMAS = new BM25Similarity(1.2f, 0.9f);
  private static final Similarity FORMS = new BM25Similarity(0.9f, 0.75f);

  /// Pairs are rare, so a long passage is less of a reason to doubt them.
  private static final Similarity RARE = new BM25Similarity(0.9f, 0.5f);

  /// Openings are about as long as each other, so no length is kept for them.
  private static final Similarity SAME_LENGTH = new BM25Similarity(1.2f, 0);

  @Override
  public Similarity get(String field) {
    return switch (field) {
      case IndexFields.LEMMA, IndexFields.PARTS, IndexFields.TRAIL_LEMMA, IndexFields.TRAIL_PARTS ->
          LEMMAS;

      case IndexFields.PAIRS -> RARE;
      case IndexFields.OPENING -> SAME_LENGTH;
      default -> FORMS;
    };
  }
}
