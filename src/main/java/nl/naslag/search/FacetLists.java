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

  /// A list for every facet, empty where no value occurs or was chosen.
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
    chosen.stream()
        .filter(value -> !FacetQueries.isUri(value))
        .forEach(value -> counts.putIfAbsent(value, 0L));
    return counts;
  }

  /// Labels and their sort keys come from the commit; only counts differ between searches.
  private List<FacetValue> list(Facet facet, Map<String, Long> counts, Reading reading)
      throws IOException {
    List<Counted> values = new ArrayList<>();
    for (var count : counts.entrySet()) {
      FacetName name = vocabulary.name(facet, count.getKey(), reading);
      values.add(new Counted(count.getKey(), name, count.getValue()));
    }
    values.sort(order(facet));
    return values.stream().map(Counted::shown).toList();
  }

  /// A value on its way to the list, with what it sorts by.
  /// A count with the name it is shown and sorted by.
  private record Counted(String value, FacetName name, long count) {
    FacetValue shown() {
      return new FacetValue(value, name.label(), count);
    }
  }

  /// Ties fall by label and then by value, so that two searches give the same order.
  private static Comparator<Counted> order(Facet facet) {
    Comparator<Counted> byLabel =
        Comparator.comparing((Counted counted) -> counted.name().key())
            .thenComparing(Counted::value);
    return switch (facet) {
      case HORIZON -> Comparator.comparing(FacetLists::year).thenComparing(byLabel);
      case DOCUMENT, CHAPTER -> byLabel;
      case THEME, PARTY, KIND, REQUEST ->
          Comparator.comparingLong(Counted::count).reversed().thenComparing(byLabel);
    };
  }

  /// Terms without a year come after those with one.
  private static String year(Counted counted) {
    Matcher year = YEAR.matcher(counted.value());
    return year.find() ? year.group() : "9999";
  }
}
