package nl.naslag.annotation.theme;

import java.util.List;
import nl.naslag.annotation.Concept;

/// A theme as the vocabulary file defines it, in SKOS terms.
///
/// @param altLabels words that name the theme
/// @param relatedTerms words that point to it less strongly
/// @param closeMatch URIs of similar concepts in the TOP-lijst and the value list of the
///     Omgevingswet
/// @param id value in URLs: "landbouw", "water-en-bodem"
public record Theme(
    String id,
    String prefLabel,
    String definition,
    List<String> altLabels,
    List<String> relatedTerms,
    List<String> closeMatch) {
  Concept concept() {
    return new Concept(id, prefLabel, definition, closeMatch);
  }
}
