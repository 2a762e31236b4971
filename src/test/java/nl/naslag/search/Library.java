package nl.naslag.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.language.DutchAnalysis;
import nl.naslag.search.care.IndexCare;
import nl.naslag.search.care.IndexDamage;
import nl.naslag.search.facet.FacetLists;
import nl.naslag.search.facet.FacetQueries;
import nl.naslag.search.facet.FacetVocabulary;
import nl.naslag.search.facet.TypedValues;
import nl.naslag.search.match.LuceneArrivals;
import nl.naslag.search.match.LuceneBatchSearch;
import nl.naslag.search.match.LucenePassageSearch;
import nl.naslag.search.match.LuceneSearchReports;
import nl.naslag.search.match.QueryCompiler;
import nl.naslag.search.match.QuestionQueries;
import nl.naslag.search.match.SearchRunner;
import nl.naslag.search.match.UnderstoodQuery;
import nl.naslag.search.match.WordQueries;
import nl.naslag.search.query.SynonymFile;
import nl.naslag.search.query.SynonymSettings;
import nl.naslag.search.query.Widening;
import nl.naslag.search.store.Committing;
import nl.naslag.search.store.DocumentFields;
import nl.naslag.search.store.IndexFingerprint;
import nl.naslag.search.store.IndexFolder;
import nl.naslag.search.store.IndexWriters;
import nl.naslag.search.store.IndexedWordsReader;
import nl.naslag.search.store.LucenePassageIndex;
import nl.naslag.search.store.PassageFields;
import nl.naslag.search.store.SeenPassages;
import nl.naslag.search.words.TextTerms;

/// The search module on a folder, wired as in the application.
public final class Library implements AutoCloseable {
  final PassageSearch search;
  final PassageSearch written;
  final PassageIndex index;
  final SearchReports reports;
  final Arrivals arrivals;
  final BatchSearch batch;
  final IndexCare care;
  final List<Object> events = new ArrayList<>();
  int commits;
  final SynonymFile synonyms;
  private final IndexFolder folder;
  private final LucenePassageIndex writer;

  private Library(Path path, DutchAnalysis analysis) {
    IndexFingerprint fingerprint = new IndexFingerprint(analysis);
    // What outlives the index lies with it here; Lucene leaves other files alone.
    IndexSettings settings = new IndexSettings(path, path);
    TextTerms terms = new TextTerms(analysis);
    IndexDamage damage = new IndexDamage(settings, events::add);
    folder = new IndexFolder(settings, fingerprint, new IndexedWordsReader(terms), damage);
    SeenPassages seen = new SeenPassages(settings, fingerprint);
    WordQueries words = new WordQueries(terms);
    synonyms = new SynonymFile(new SynonymSettings(path.resolve("synoniemen.txt")), terms);
    Widening widening = new Widening(synonyms, terms);
    FacetVocabulary vocabulary = new FacetVocabulary(new PlainVocabulary());
    FacetQueries facets = new FacetQueries(vocabulary);
    writer =
        new LucenePassageIndex(
            folder,
            new IndexWriters(folder, damage),
            new DocumentFields(new PassageFields(terms), seen),
            new Committing(folder, seen, damage, event -> commits++));
    index = writer;
    care = writer;
    SearchRunner searches =
        new SearchRunner(
            new QueryCompiler(words, new TypedValues(facets, vocabulary), widening),
            new QuestionQueries(terms, words),
            terms,
            facets,
            new FacetLists(vocabulary));
    search = new LucenePassageSearch(folder, searches);
    written = new LucenePassageSearch(folder.written(), searches);
    arrivals = new LuceneArrivals(folder, searches);
    batch = new LuceneBatchSearch(folder, searches);
    reports = new LuceneSearchReports(folder, searches, new UnderstoodQuery(words, widening));
  }

  /// The same question with its hits in another order.
  static SearchRequest sorted(SearchRequest request, SortOrder sort) {
    return new SearchRequest(
        request.query(),
        request.mode(),
        request.filters(),
        sort,
        request.page(),
        request.pageSize());
  }

  public static Library at(Path path) {
    return new Library(path, new PlainAnalysis("1"));
  }

  static Library at(Path path, DutchAnalysis analysis) {
    return new Library(path, analysis);
  }

  public Library put(Paper... papers) {
    for (Paper paper : papers) {
      index.put(paper.document(), paper.entry());
    }
    index.commit();
    return this;
  }

  /// The search of the application over this folder.
  public PassageSearch searching() {
    return search;
  }

  public SearchResult find(String query) {
    return search.search(SearchRequest.of(query));
  }

  /// Ids of the hits, in order.
  public List<String> ids(String query) {
    return ids(find(query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.passage().passage().id().value()).toList();
  }

  @Override
  public void close() {
    writer.close();
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
