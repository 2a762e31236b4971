package nl.naslag.search.column;

import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.Passage;
import nl.naslag.search.Facet;
import nl.naslag.search.IndexedPassage;

/// The values of a passage in each facet.
public final class FacetValues {
  /// A heading may be a whole paragraph by mistake; Lucene refuses terms over 32 kB.
  private static final int LONGEST = 1_000;

  private FacetValues() {}

  /// Each value once and without blanks, in the order of the annotations, so that a passage counts
  /// once per value; empty if the facet has no value.
  public static List<String> values(Facet facet, IndexedPassage indexed) {
    Passage passage = indexed.passage();
    Annotations annotations = indexed.annotations();
    List<String> values =
        switch (facet) {
          case THEME -> annotations.themes();
          case HORIZON -> annotations.horizons();
          case PARTY -> annotations.parties().stream().map(PartyMention::id).toList();
          case KIND -> List.of(passage.kind().id());
          case REQUEST -> List.of(annotations.request().id());
          case DOCUMENT -> List.of(passage.documentId().value());
          case CHAPTER -> List.of(passage.chapter());
        };
    return values.stream()
        .filter(value -> !value.isBlank())
        .map(FacetValues::clip)
        .distinct()
        .toList();
  }

  /// Values are truncated the same way when stored and when selected, so that a truncated value
  /// still matches itself.
  public static String clip(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST));
  }
}
