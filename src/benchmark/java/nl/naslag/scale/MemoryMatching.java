package nl.naslag.scale;

import java.io.IOException;
import java.util.List;
import nl.naslag.search.IndexedPassage;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/// Every query on every passage, as is done where nothing is indexed first: a Lucene index in
/// memory of one passage at a time, with the standard Dutch analyzer.
final class MemoryMatching {
  private final Analyzer analyzer = new DutchAnalyzer();
  private final List<IndexedPassage> passages;

  MemoryMatching(List<IndexedPassage> passages) {
    this.passages = passages;
  }

  /// How many pairs of query and passage match; themes do not count.
  long matches(List<BenchmarkQuery> asked) throws IOException {
    List<Query> queries = asked.stream().map(one -> PlainLucene.words(one, analyzer)).toList();
    long matches = 0;
    for (IndexedPassage passage : passages) {
      MemoryIndex memory = new MemoryIndex();
      memory.addField(PlainLucene.TEXT, passage.passage().text(), analyzer);
      for (Query query : queries) {
        matches += memory.search(query) > 0 ? 1 : 0;
      }
    }
    return matches;
  }
}
