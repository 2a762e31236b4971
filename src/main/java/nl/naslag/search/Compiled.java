package nl.naslag.search;

import java.util.List;
import org.apache.lucene.search.Query;

/// A question as Lucene understands it.
/// Made anew for each search, because the weights depend on the commit that is searched.
///
/// @param clues of the words that were asked for, surest first for each word
/// @param ranks whether scores differ, so that an order by them means something
record Compiled(Query query, List<Clue> clues, boolean ranks) {
  Compiled {
    clues = List.copyOf(clues);
  }
}
