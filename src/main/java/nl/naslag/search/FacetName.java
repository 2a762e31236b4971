package nl.naslag.search;

/// How a facet value is shown, and the key by which labels sort naturally.
record FacetName(String label, String key) {
  static FacetName of(String label) {
    return new FacetName(label, Folded.naturally(label));
  }
}
