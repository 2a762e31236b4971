package nl.naslag.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Chosen facet values: any of the values within a facet, all of the facets together.
///
/// Whether a value exists is for [PassageSearch] to say; it refuses an unknown one.
/// Theme "wonen" or "water", and horizon "2030": two facets, three values.
///
/// @param since only passages that came in after this moment; [Instant#EPOCH] for all
public record Filters(Map<Facet, List<String>> values, Instant since) {
  /// Lets every passage pass.
  public static final Filters NONE = new Filters(Map.of());

  /// A choice in facets only.
  public Filters(Map<Facet, List<String>> values) {
    this(values, Instant.EPOCH);
  }

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

  /// The same choice among passages that came in after a moment.
  public Filters withSince(Instant moment) {
    return new Filters(values, moment);
  }

  /// The chosen values in the order given; empty when the facet leaves everything.
  public List<String> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }
}
