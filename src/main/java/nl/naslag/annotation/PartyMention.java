package nl.naslag.annotation;

import org.jspecify.annotations.Nullable;

/// A party named or meant in a passage.
///
/// @param id short key used in URLs and filters: "rijk", "defensie", "gemeenten"
/// @param label as shown: "Rijk", "Defensie"
/// @param uri TOOI URI, absent for parties that TOOI does not know
/// @param role the strongest that it has in the passage
public record PartyMention(String id, String label, @Nullable String uri, PartyRole role) {}
