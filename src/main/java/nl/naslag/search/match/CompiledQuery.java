package nl.naslag.search.match;

import java.time.Instant;
import java.util.List;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// A query compiled for Lucene. Compiled for each search, because the weights depend on the commit
/// that is searched.
///
/// @param clues for the words of the query, most certain first for each word
/// @param ranks whether scores differ, so that sorting by them is meaningful
record CompiledQuery(Query query, List<WordMatcher> clues, boolean ranks) {
  CompiledQuery {
    clues = List.copyOf(clues);
  }

  /// The same query among passages that arrived after a given time; ranking is unchanged.
  CompiledQuery since(Instant moment) {
    if (moment.equals(Instant.EPOCH)) {
      return this;
    }
    long after = Math.addExact(moment.toEpochMilli(), 1);
    Query recent = LongPoint.newRangeQuery(IndexFields.ARRIVED, after, Long.MAX_VALUE);
    Query both =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(recent, Occur.FILTER).build();
    return new CompiledQuery(both, clues, ranks);
  }
}
