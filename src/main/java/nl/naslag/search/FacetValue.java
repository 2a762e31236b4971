package nl.naslag.search;

/// A value of a facet with the exact number of passages that a click on it would give.
public record FacetValue(String value, String label, long count) {}
