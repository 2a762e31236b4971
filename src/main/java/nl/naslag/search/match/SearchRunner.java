package nl.naslag.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.facet.FacetCounts;
import nl.naslag.search.facet.FacetLists;
import nl.naslag.search.facet.FacetQueries;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.PassageSet;
import nl.naslag.search.store.StoredPassages;
import nl.naslag.search.words.TextTerms;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/// Runs one search on one commit: counts, facets, and the hits of one page.
@Component
public final class SearchRunner {
  // One compiler for each mode; they share only the words.
  private final QueryCompiler queries;
  private final QuestionQueries questions;
  private final TextTerms terms;
  private final FacetQueries facets;
  private final FacetLists lists;

  public SearchRunner(
      QueryCompiler queries,
      QuestionQueries questions,
      TextTerms terms,
      FacetQueries facets,
      FacetLists lists) {
    this.queries = queries;
    this.questions = questions;
    this.terms = terms;
    this.facets = facets;
    this.lists = lists;
  }

  /// Counts first: hits are sought only if the total shows that the page exists.
  SearchResult search(SearchRequest request, IndexSnapshot reading) throws IOException {
    CompiledQuery compiled = compile(request, reading);
    Map<Facet, Query> filters = facets.queries(request.filters(), reading);
    FacetCounts counts = FacetCounts.of(reading, compiled.query(), filters);
    return new SearchResult(
        counts.total(),
        counts.totalDocuments(),
        new Hits(compiled, filters, terms, reading).page(request, counts.total()),
        lists.lists(counts, request.filters(), reading),
        reading.fingerprint());
  }

  /// A correction for a query without results; sentences are never corrected.
  Optional<String> meant(SearchRequest request, IndexSnapshot reading) throws IOException {
    return request.mode() == SearchMode.ZOEK
        ? queries.meant(request.query(), reading)
        : Optional.empty();
  }

  /// Every passage that passes the filters, in document order.
  void each(Filters filters, IndexSnapshot reading, Consumer<IndexedPassage> consumer)
      throws IOException {
    Map<Facet, Query> chosen = facets.queries(filters, reading);
    CompiledQuery everything = new CompiledQuery(IndexSnapshot.PASSAGES, List.of(), false);
    Hits hits = new Hits(everything.since(filters.since()), chosen, terms, reading);
    StoredPassages records = StoredPassages.inOrder(reading);
    for (int document : hits.inDocumentOrder().toArray()) {
      consumer.accept(records.passage(document));
    }
  }

  /// All hits of a search, for any order.
  Hits hits(SearchRequest request, IndexSnapshot reading) throws IOException {
    Map<Facet, Query> filters = facets.queries(request.filters(), reading);
    return new Hits(compile(request, reading), filters, terms, reading);
  }

  /// The passages that a search counts, as a set.
  PassageSet passages(SearchRequest request, IndexSnapshot reading) throws IOException {
    List<PassageSet> chosen = new ArrayList<>();
    for (Query filter : facets.queries(request.filters(), reading).values()) {
      chosen.add(PassageSet.of(filter, reading));
    }
    return PassageSet.of(compile(request, reading).query(), reading).and(chosen);
  }

  /// The mode alone decides; a question mark in ZOEK is punctuation.
  CompiledQuery compile(SearchRequest request, IndexSnapshot reading) throws IOException {
    CompiledQuery compiled =
        switch (request.mode()) {
          case ZOEK -> queries.compile(request.query(), reading);
          case VRAAG -> questions.compile(request.query(), reading);
        };
    return compiled.since(request.filters().since());
  }
}
