package nl.naslag.search;

/// A value of a facet with the exact number of passages that a click on it would give.
///
/// @param value as filters and URLs have it
/// @param label as people read it, Dutch
public record FacetValue(String value, String label, long count) {}
