package nl.naslag.search.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.column.FacetColumn;
import nl.naslag.search.column.FacetNames;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.words.Folded;
import org.springframework.stereotype.Component;

/// Lists the values of each facet for display: most frequent first, but years, documents and
/// chapters in their own order.
@Component
public final class FacetLists {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final FacetVocabulary vocabulary;

  public FacetLists(FacetVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// A list for every facet, empty if no value occurs or is selected.
  public Map<Facet, List<FacetValue>> lists(
      FacetCounts counts, Filters filters, IndexSnapshot reading) throws IOException {
    Map<Facet, List<FacetValue>> lists = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetNames names = reading.names(facet, made -> names(made, reading));
      List<FacetValue> values = names.counted(counts.counts(facet));
      List<String> absent = absent(filters.of(facet), values);
      if (!absent.isEmpty()) {
        values = withChosen(facet, absent, values, reading);
      } else if (byCount(facet)) {
        // Sorting is stable, and values are already sorted by label.
        values.sort(Comparator.comparingLong(FacetValue::count).reversed());
      }
      lists.put(facet, Collections.unmodifiableList(values));
    }
    return lists;
  }

  /// Selected values that do not occur.
  private static List<String> absent(List<String> chosen, List<FacetValue> values) {
    return chosen.stream()
        .filter(value -> !FacetQueries.isUri(value))
        .filter(value -> values.stream().noneMatch(counted -> counted.value().equals(value)))
        .distinct()
        .toList();
  }

  /// A selected value stays in the list with count zero, so that it can be deselected.
  private List<FacetValue> withChosen(
      Facet facet, List<String> chosen, List<FacetValue> values, IndexSnapshot reading)
      throws IOException {
    List<Counted> all = new ArrayList<>();
    values.forEach(value -> all.add(Counted.of(value)));
    for (String value : chosen) {
      all.add(Counted.of(new FacetValue(value, vocabulary.label(facet, value, reading), 0)));
    }
    all.sort(order(facet));
    return all.stream().map(Counted::shown).toList();
  }

  /// Labels and their sort keys come from the commit; only counts differ between searches.
  private FacetNames names(Facet facet, IndexSnapshot reading) {
    FacetColumn column = reading.column(facet);
    List<Counted> values =
        IntStream.range(0, column.size())
            .mapToObj(column::value)
            .map(value -> Counted.of(new FacetValue(value, label(facet, value, reading), 0)))
            .toList();
    Comparator<Counted> order = order(facet);
    List<Integer> numbers =
        IntStream.range(0, values.size())
            .boxed()
            .sorted((one, other) -> order.compare(values.get(one), values.get(other)))
            .toList();
    return new FacetNames(values.stream().map(Counted::shown).toList(), numbers);
  }

  private String label(Facet facet, String value, IndexSnapshot reading) {
    try {
      return vocabulary.label(facet, value, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A value being prepared for the list.
  ///
  /// @param key natural sort key of the label
  private record Counted(FacetValue shown, String key) {
    static Counted of(FacetValue value) {
      return new Counted(value, Folded.naturally(value.label()));
    }

    String value() {
      return shown.value();
    }

    long count() {
      return shown.count();
    }
  }

  private static boolean byCount(Facet facet) {
    return switch (facet) {
      case THEME, PARTY, KIND, REQUEST -> true;
      case HORIZON, DOCUMENT, CHAPTER -> false;
    };
  }

  /// Ties are resolved by label and then by value, so that two searches return the same order.
  private static Comparator<Counted> order(Facet facet) {
    Comparator<Counted> byLabel = Comparator.comparing(Counted::key).thenComparing(Counted::value);
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
