package nl.naslag.search;

/// A facet value with the exact number of passages that selecting it would return.
///
/// @param value as used in filters and URLs
/// @param label as shown to users, in Dutch
public record FacetValue(String value, String label, long count) {}
