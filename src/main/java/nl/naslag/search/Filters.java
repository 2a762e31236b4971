package nl.naslag.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Chosen facet values: any of the values within a facet, all of the facets together.
///
/// Whether a value exists is for [PassageSearch] to say; it refuses an unknown one.
/// Theme "wonen" or "water", and horizon "2030": two facets, three values.
public record Filters(Map<Facet, List<String>> values) {
  /// Lets every passage pass.
  public static final Filters NONE = new Filters(Map.of());

  public Filters {
    EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, chosen) -> {
          if (!chosen.isEmpty()) {
            copy.put(facet, List.copyOf(chosen));
          }
        });
    values = Map.copyOf(copy);
  }

  /// A choice in one facet only.
  public static Filters of(Facet facet, String... chosen) {
    return new Filters(Map.of(facet, List.of(chosen)));
  }

  /// The chosen values in the order given; empty when the facet leaves everything.
  public List<String> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }
}
