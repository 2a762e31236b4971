package nl.naslag.search.match;

import java.time.Instant;
import java.util.List;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// A question as Lucene understands it.
/// Made anew for each search, because the weights depend on the commit that is searched.
///
/// @param clues of the words that were asked for, surest first for each word
/// @param ranks whether scores differ, so that an order by them means something
record CompiledQuery(Query query, List<WordMatcher> clues, boolean ranks) {
  CompiledQuery {
    clues = List.copyOf(clues);
  }

  /// The same among passages that came in after a moment; it ranks as before.
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
