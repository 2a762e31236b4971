package nl.naslag.search.facet;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.column.FacetValues;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/// Builds filters from selected facet values, and refuses values that do not exist.
@Component
public final class FacetQueries {
  private final FacetVocabulary vocabulary;

  public FacetQueries(FacetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// One filter for each facet with a selection.
  public Map<Facet, Query> queries(Filters filters, IndexSnapshot reading) throws IOException {
    Map<Facet, Query> queries = new EnumMap<>(Facet.class);
    for (var chosen : filters.values().entrySet()) {
      queries.put(chosen.getKey(), query(chosen.getKey(), chosen.getValue(), reading));
    }
    return queries;
  }

  /// Passages with any of the values.
  Query query(Facet facet, List<String> values, IndexSnapshot reading) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (var named : byField(facet, searched(facet, values, reading)).entrySet()) {
      for (String value : named.getValue()) {
        check(facet, value, reading);
      }
      List<BytesRef> terms = named.getValue().stream().map(BytesRef::new).toList();
      any.add(new TermInSetQuery(named.getKey(), terms), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }

  /// Another form of a document has no passages of its own to find: it stands for the document.
  private static List<String> searched(Facet facet, List<String> values, IndexSnapshot reading)
      throws IOException {
    if (facet != Facet.DOCUMENT) {
      return values;
    }
    Map<DocumentId, DocumentId> searched = reading.searched();
    return values.stream()
        .map(value -> value.isEmpty() ? value : searched(new DocumentId(value), searched))
        .distinct()
        .toList();
  }

  private static String searched(DocumentId id, Map<DocumentId, DocumentId> searched) {
    return searched.getOrDefault(id, id).value();
  }

  /// A selection may mix keys and URIs of parties.
  private static Map<String, List<String>> byField(Facet facet, List<String> values) {
    return values.stream()
        .map(FacetValues::clip)
        .collect(Collectors.groupingBy(value -> field(facet, value)));
  }

  /// The index field that contains a value.
  private static String field(Facet facet, String value) {
    boolean byUri = facet == Facet.PARTY && isUri(value);
    return byUri ? IndexFields.PARTY_URI : IndexFields.field(facet);
  }

  /// Whether a passage has the value, or could have it.
  boolean exists(Facet facet, String value, IndexSnapshot reading) throws IOException {
    String clipped = FacetValues.clip(value);
    return reading.exists(new TermQuery(new Term(field(facet, clipped), clipped)))
        || vocabulary.knows(facet, clipped, reading);
  }

  /// A mistyped value would otherwise return an empty list, which reads as "there is nothing". A
  /// value without passages is valid if the vocabulary contains it. Any other is a typing error,
  /// which an empty result would hide.
  private void check(Facet facet, String value, IndexSnapshot reading) throws IOException {
    if (!exists(facet, value, reading)) {
      throw RefusalCode.UNKNOWN_FILTER_VALUE.refusal(facet.label(), value);
    }
  }

  /// Parties are identified by their short key or by the URI of the organisation. "https://…" is a
  /// URI, "provincie-drenthe" a key.
  static boolean isUri(String value) {
    return value.contains("://");
  }
}
