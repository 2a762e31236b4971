package nl.naslag.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/// Makes filters of chosen facet values, and refuses values that do not exist.
@Component
final class FacetQueries {
  private final FacetVocabulary vocabulary;

  FacetQueries(FacetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// One filter for each facet with a choice.
  Map<Facet, Query> queries(Filters filters, Reading reading) throws IOException {
    Map<Facet, Query> queries = new EnumMap<>(Facet.class);
    for (var chosen : filters.values().entrySet()) {
      queries.put(chosen.getKey(), query(chosen.getKey(), chosen.getValue(), reading));
    }
    return queries;
  }

  /// Passages with any of the values.
  Query query(Facet facet, List<String> values, Reading reading) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : values) {
      any.add(known(facet, FacetValues.clip(value), reading), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }

  private Query known(Facet facet, String value, Reading reading) throws IOException {
    String field = isUri(facet, value) ? IndexFields.PARTY_URI : IndexFields.of(facet);
    Query query = new TermQuery(new Term(field, value));
    if (!reading.exists(query) && !vocabulary.knows(facet, value, reading)) {
      throw new Refusal("unknown-filter-value", Texts.text("facet." + facet.id()), value);
    }
    return query;
  }

  /// Parties go by their short key or by the URI of the organisation.
  private static boolean isUri(Facet facet, String value) {
    return facet == Facet.PARTY && value.contains("://");
  }
}
