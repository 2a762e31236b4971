package nl.naslag.document;

/// How a fragment is printed; the size is in points.
public record Typeface(float size, boolean bold) {}
