package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Lists the values of each facet as people read them: the most frequent first, but years,
/// documents and chapters in their own order.
@Component
final class FacetLists {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final FacetVocabulary vocabulary;

  FacetLists(FacetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Map<Facet, List<FacetValue>> of(FacetCounts counts, Filters filters, Reading reading)
      throws IOException {
    Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      lists.put(facet, list(facet, withChosen(counts.of(facet), filters.of(facet)), reading));
    }
    return lists;
  }

  /// A chosen value stays in the list at zero, so that it can be taken back.
  private static Map<String, Long> withChosen(Map<String, Long> counts, List<String> chosen) {
    chosen.forEach(value -> counts.putIfAbsent(value, 0L));
    return counts;
  }

  private List<FacetValue> list(Facet facet, Map<String, Long> counts, Reading reading)
      throws IOException {
    List<FacetValue> values = new ArrayList<>();
    for (var count : counts.entrySet()) {
      String label = vocabulary.label(facet, count.getKey(), reading);
      values.add(new FacetValue(count.getKey(), label, count.getValue()));
    }
    values.sort(order(facet));
    return List.copyOf(values);
  }

  private static Comparator<FacetValue> order(Facet facet) {
    Comparator<FacetValue> byLabel =
        Comparator.comparing((FacetValue value) -> Folded.naturally(value.label()))
            .thenComparing(FacetValue::value);
    return switch (facet) {
      case HORIZON -> Comparator.comparing(FacetLists::year).thenComparing(byLabel);
      case DOCUMENT, CHAPTER -> byLabel;
      case THEME, PARTY, KIND, REQUEST ->
          Comparator.comparingLong(FacetValue::count).reversed().thenComparing(byLabel);
    };
  }

  /// Terms without a year come after those with one.
  private static String year(FacetValue value) {
    Matcher year = YEAR.matcher(value.value());
    return year.find() ? year.group() : "9999";
  }
}
