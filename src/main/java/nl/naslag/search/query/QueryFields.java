package nl.naslag.search.query;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.search.Facet;
import org.apache.lucene.search.spell.LevenshteinDistance;

/// The field names allowed before a colon in a query.
final class QueryFields {
  /// The date of the document; not a facet, because every day would be a value.
  static final String DATE = "datum";

  /// Dutch names for typing, and the English names used in URLs and JSON.
  private static final Map<String, Facet> FACETS =
      Map.ofEntries(
          Map.entry("thema", Facet.THEME),
          Map.entry("theme", Facet.THEME),
          Map.entry("horizon", Facet.HORIZON),
          Map.entry("partij", Facet.PARTY),
          Map.entry("party", Facet.PARTY),
          Map.entry("soort", Facet.KIND),
          Map.entry("kind", Facet.KIND),
          Map.entry("verzoek", Facet.REQUEST),
          Map.entry("request", Facet.REQUEST),
          Map.entry("stuk", Facet.DOCUMENT),
          Map.entry("document", Facet.DOCUMENT),
          Map.entry("hoofdstuk", Facet.CHAPTER),
          Map.entry("chapter", Facet.CHAPTER));

  /// A less similar word is considered a different word.
  private static final double ALIKE = 0.6;

  private QueryFields() {}

  static Optional<Facet> facet(String name) {
    return Optional.ofNullable(FACETS.get(name.toLowerCase(Locale.ROOT)));
  }

  static boolean isDate(String name) {
    return name.equalsIgnoreCase(DATE) || name.equalsIgnoreCase("date");
  }

  /// The name with the spelling closest to a mistyped one.
  static Optional<String> like(String name) {
    return nearest(
        name.toLowerCase(Locale.ROOT), Stream.concat(FACETS.keySet().stream(), Stream.of(DATE)));
  }

  /// The most similar of some words, or the first alphabetically of equals; empty if none is
  /// similar.
  static Optional<String> nearest(String typed, Stream<String> words) {
    LevenshteinDistance alike = new LevenshteinDistance();
    return words
        .filter(word -> alike.getDistance(typed, word) >= ALIKE)
        .min(
            Comparator.comparingDouble((String word) -> -alike.getDistance(typed, word))
                .thenComparing(Comparator.naturalOrder()));
  }
}
