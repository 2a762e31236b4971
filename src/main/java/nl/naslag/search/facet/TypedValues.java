package nl.naslag.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.search.Facet;
import nl.naslag.search.Period;
import nl.naslag.search.query.Asked;
import nl.naslag.search.query.UnknownValue;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.words.Folded;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/// Builds filters from facet values and periods typed in a query.
///
/// A value may be typed as in URLs or as displayed: `thema:wonen`, `partij:"Provincie Drenthe"`.
@Component
public final class TypedValues {
  private static final Pattern YEARS = Pattern.compile("(na-|tm-)?(\\d{4})(?:-(\\d{4}))?");

  private final FacetQueries facets;
  private final FacetVocabulary vocabulary;

  public TypedValues(FacetQueries facets, FacetVocabulary vocabulary) {
    this.facets = facets;
    this.vocabulary = vocabulary;
  }

  /// Passages with the value; several values with the same label count as one.
  public Query query(Asked.Value asked, IndexSnapshot reading) throws IOException {
    String value = asked.value();
    if (facets.exists(asked.facet(), value, reading)) {
      return facets.query(asked.facet(), List.of(value), reading);
    }
    List<String> labelled = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String known : values(asked.facet(), reading)) {
      String label = Folded.fold(vocabulary.label(asked.facet(), known, reading));
      labels.add(label);
      if (label.equals(Folded.fold(value))) {
        labelled.add(known);
      }
    }
    if (labelled.isEmpty()) {
      throw new UnknownValue(asked, labels.stream());
    }
    return facets.query(asked.facet(), labelled, reading);
  }

  /// Passages with a horizon that overlaps the period; "op korte termijn" names no year.
  public Query query(Period period, IndexSnapshot reading) throws IOException {
    List<BytesRef> touching =
        values(Facet.HORIZON, reading).stream()
            .filter(value -> touches(value, period))
            .map(BytesRef::new)
            .toList();
    return touching.isEmpty()
        ? new MatchNoDocsQuery()
        : new TermInSetQuery(IndexFields.field(Facet.HORIZON), touching);
  }

  /// Passages of documents with a date in the period; documents without a date are excluded.
  public static Query dated(Period period) {
    return NumericDocValuesField.newSlowRangeQuery(
        IndexFields.DATE, period.from().toEpochDay(), period.until().toEpochDay());
  }

  private static boolean touches(String horizon, Period period) {
    Matcher years = YEARS.matcher(horizon);
    if (!years.matches()) {
      return false;
    }
    int first = Integer.parseInt(years.group(2));
    int last = Integer.parseInt(Optional.ofNullable(years.group(3)).orElse(years.group(2)));
    return "na-".equals(years.group(1))
        ? period.touches(first + 1, Integer.MAX_VALUE)
        : period.touches(first, last);
  }

  /// Values that occur in passages, including removed ones.
  private static List<String> values(Facet facet, IndexSnapshot reading) throws IOException {
    Terms terms =
        MultiTerms.getTerms(reading.searcher().getIndexReader(), IndexFields.field(facet));
    List<String> values = new ArrayList<>();
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef value = each.next(); value != null; value = each.next()) {
      values.add(value.utf8ToString());
    }
    return values;
  }
}
