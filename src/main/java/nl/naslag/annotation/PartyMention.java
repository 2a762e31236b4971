package nl.naslag.annotation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A party named or meant in a passage.
///
/// @param id short key used in URLs and filters: "rijk", "defensie", "gemeenten"
/// @param label as shown: "Rijk", "Defensie"
/// @param uri TOOI URI, absent for parties not in TOOI
/// @param role its strongest role in the passage
public record PartyMention(String id, String label, @Nullable String uri, PartyRole role) {
  // The kind of an organisation is a segment of its TOOI URI.
  private static final Map<String, String> KINDS =
      Map.of(
          "/ministerie/", "rijk",
          "/provincie/", "provincie",
          "/gemeente/", "gemeenten",
          "/waterschap/", "waterschappen");

  /// Id of the general party it belongs to, so that a filter on the Rijk also finds its ministries.
  public Optional<String> broader() {
    String from = uri == null ? "" : uri;
    return KINDS.entrySet().stream()
        .filter(kind -> from.contains(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
