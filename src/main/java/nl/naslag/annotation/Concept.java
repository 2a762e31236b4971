package nl.naslag.annotation;

import java.util.List;

/// A theme, horizon or party that a reader can filter on.
///
/// @param id value in URLs
/// @param label as shown
/// @param matches URIs of the same concept in public vocabularies (TOOI, TOP-lijst, Omgevingswet)
/// @param definition what it covers; empty for parties
public record Concept(String id, String label, String definition, List<String> matches) {
  public Concept {
    matches = List.copyOf(matches);
  }
}
