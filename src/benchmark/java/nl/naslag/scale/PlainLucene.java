package nl.naslag.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.IndexedPassage;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The same passages in Lucene as it comes: one stemmed field, no facets, no highlights, no totals.
final class PlainLucene implements Engine, AutoCloseable {
  static final String TEXT = "text";
  private static final String THEME = "theme";

  private final Analyzer analyzer = new DutchAnalyzer();
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainLucene(Path folder, List<IndexedPassage> passages) throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setOpenMode(OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (IndexedPassage passage : passages) {
        writer.addDocument(document(passage));
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static Document document(IndexedPassage passage) {
    Document document = new Document();
    document.add(new TextField(TEXT, passage.passage().text(), Store.YES));
    for (String theme : passage.annotations().themes()) {
      document.add(new StringField(THEME, theme, Store.NO));
    }
    return document;
  }

  @Override
  public int ask(BenchmarkQuery query) throws IOException {
    int read = 0;
    for (ScoreDoc hit : searcher.search(filtered(query), BenchmarkQuery.HITS).scoreDocs) {
      read += searcher.storedFields().document(hit.doc).get(TEXT).isEmpty() ? 0 : 1;
    }
    return read;
  }

  /// How many passages each query has, all together.
  long countAll(List<BenchmarkQuery> queries) throws IOException {
    long found = 0;
    for (BenchmarkQuery query : queries) {
      found += searcher.count(filtered(query));
    }
    return found;
  }

  private Query filtered(BenchmarkQuery query) {
    Query words = words(query, analyzer);
    return query.theme().isEmpty()
        ? words
        : new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(new TermQuery(new Term(THEME, query.theme())), Occur.FILTER)
            .build();
  }

  static Query words(BenchmarkQuery query, Analyzer analyzer) {
    if (query.phrase()) {
      return phrase(terms(String.join(" ", query.words()), analyzer));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    query.words().forEach(word -> all.add(phrase(terms(word, analyzer)), Occur.MUST));
    return all.build();
  }

  private static Query phrase(List<String> terms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(TEXT, term)));
    return phrase.build();
  }

  private static List<String> terms(String words, Analyzer analyzer) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return terms;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
