package nl.naslag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;

/// Reads the values of a facet as they were counted.
final class FacetValues {
  private FacetValues() {}

  /// Also the chosen values that no passage has any more, so that they can be unticked.
  static List<FacetValue> withChosen(List<FacetValue> counted, List<String> chosen) {
    List<FacetValue> all = new ArrayList<>(counted);
    for (String value : chosen) {
      if (counted.stream().noneMatch(other -> other.value().equals(value))) {
        all.add(new FacetValue(value, value, 0));
      }
    }
    return all;
  }

  /// The label of a value, or the value where it was not counted.
  static String label(Map<Facet, List<FacetValue>> facets, Facet facet, String value) {
    return facets.getOrDefault(facet, List.of()).stream()
        .filter(other -> other.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElse(value);
  }
}
