package nl.naslag.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Selected facet values: any of the values within a facet, and all of the facets together.
///
/// [PassageSearch] checks whether values exist and refuses unknown ones. Theme "wonen" or "water",
/// and horizon "2030": two facets, three values.
///
/// @param since only passages that arrived after this time; [Instant#EPOCH] for all
public record Filters(Map<Facet, List<String>> values, Instant since) {
  /// Accepts every passage.
  public static final Filters NONE = new Filters(Map.of());

  /// A selection of facet values only.
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

  /// A selection in one facet only.
  public static Filters of(Facet facet, String... chosen) {
    return new Filters(Map.of(facet, List.of(chosen)));
  }

  /// The same selection among passages that arrived after a given time.
  public Filters withSince(Instant moment) {
    return new Filters(values, moment);
  }

  /// The selected values in the order given; empty if the facet is not restricted.
  public List<String> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }
}
