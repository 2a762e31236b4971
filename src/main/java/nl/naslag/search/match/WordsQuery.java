package nl.naslag.search.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.naslag.search.store.Bm25Settings;
import nl.naslag.search.store.IndexedWords.Known;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Passages with any of several words, scored as if those were one word.
///
/// Lucene's synonym query uses the rarity of the most frequent word and cannot limit positions.
/// Occurrences are read once per query and serve counting, facets and ranking: a query is made for
/// one search on one commit.
final class WordsQuery extends Query {
  private final String field;
  private final List<Known> words;
  private final int until;
  private final Bm25Settings scoring;
  private @Nullable WordsFound found;
  private @Nullable IndexReader searched;

  private WordsQuery(String field, List<Known> words, int until, Bm25Settings scoring) {
    this.field = field;
    this.words = words;
    this.until = until;
    this.scoring = scoring;
  }

  static WordsQuery of(String field, List<Known> words, Bm25Settings scoring) {
    return new WordsQuery(field, words, Integer.MAX_VALUE, scoring);
  }

  /// The same query among the first words of a passage.
  ///
  /// @param until number of words that count
  static WordsQuery opening(String field, List<Known> words, int until) {
    return new WordsQuery(field, words, until, Bm25Settings.OPENING);
  }

  /// The results in a commit, including deleted passages, as in all of Lucene's statistics.
  synchronized WordsFound found(IndexReader reader) throws IOException {
    WordsFound known = found;
    if (known == null || searched != reader) {
      List<BytesRef> written =
          words.stream().map(word -> new BytesRef(word.written())).sorted().toList();
      known = WordsFound.in(reader, field, written, until);
      found = known;
      searched = reader;
    }
    return known;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    WordsFound all = found(searcher.getIndexReader());
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    SimScorer scorer = null;
    if (mode.needsScores() && statistics != null && all.with() > 0) {
      TermStatistics term =
          new TermStatistics(new BytesRef(words.getFirst().written()), all.with(), all.times());
      scorer = scoring.similarity().scorer(boost, statistics, term);
    }
    return new WordsWeight(all, scorer);
  }

  private final class WordsWeight extends Weight {
    private final WordsFound all;
    private final @Nullable SimScorer scores;

    WordsWeight(WordsFound all, @Nullable SimScorer scores) {
      super(WordsQuery.this);
      this.all = all;
      this.scores = scores;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      WordsFound.Segment segment = all.segments().get(leaf.ord);
      if (segment.documents().length == 0) {
        return null;
      }
      NumericDocValues lengths = scores == null ? null : leaf.reader().getNormValues(field);
      return new DefaultScorerSupplier(new WordsScorer(segment, scores, scoring, lengths));
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Scorer scorer = scorer(leaf);
      return scorer != null && scorer.iterator().advance(document) == document
          ? Explanation.match(scorer.score(), WordsQuery.this.toString(""))
          : Explanation.noMatch(WordsQuery.this.toString(""));
    }

    /// Not cached by Lucene: the query already holds its results.
    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  private static final class WordsScorer extends Scorer {
    private final WordsFound.Segment segment;
    private final @Nullable SimScorer scores;
    private final Bm25Settings scoring;
    private final @Nullable NumericDocValues lengths;
    private final Row row;

    WordsScorer(
        WordsFound.Segment segment,
        @Nullable SimScorer scores,
        Bm25Settings scoring,
        @Nullable NumericDocValues lengths) {
      this.scoring = scoring;
      this.segment = segment;
      this.scores = scores;
      this.lengths = lengths;
      this.row = new Row(segment.documents());
    }

    @Override
    public int docID() {
      return row.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return row;
    }

    @Override
    public float getMaxScore(int upTo) {
      return scores == null ? 0 : scores.score(Float.MAX_VALUE, 1);
    }

    @Override
    public float score() throws IOException {
      if (scores == null) {
        return 0;
      }
      return scores.score(segment.times()[row.at], length(docID()));
    }

    /// As Lucene stores it; passages without words have none.
    private long length(int document) throws IOException {
      return scoring.counted(
          lengths != null && lengths.advanceExact(document) ? lengths.longValue() : 1);
    }
  }

  /// Iterates over a sorted array of document numbers.
  private static final class Row extends DocIdSetIterator {
    private final int[] documents;
    private int at = -1;

    Row(int[] documents) {
      this.documents = documents;
    }

    @Override
    public int docID() {
      return at < 0 ? -1 : at < documents.length ? documents[at] : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      at++;
      return docID();
    }

    @Override
    public int advance(int target) {
      int from = Math.max(at, 0);
      int step = 1;
      while (from + step < documents.length && documents[from + step] < target) {
        step *= 2;
      }
      int until = Math.min(documents.length, from + step + 1);
      int found = Arrays.binarySearch(documents, Math.min(from + step / 2, until), until, target);
      at = found >= 0 ? found : -found - 1;
      return docID();
    }

    @Override
    public long cost() {
      return documents.length;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String shown) {
    return field + ":" + words.stream().map(Known::written).toList();
  }

  /// Compares lists by identity: the words of a commit are listed once.
  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((WordsQuery) other).field)
        && words == ((WordsQuery) other).words
        && until == ((WordsQuery) other).until
        && scoring == ((WordsQuery) other).scoring;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, System.identityHashCode(words), until, scoring);
  }
}
