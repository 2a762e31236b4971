package nl.naslag.trace;

import java.util.List;
import nl.naslag.annotation.PartyMention;
import nl.naslag.search.IndexedPassage;

/// A passage that is about the same as another, and why.
///
/// @param themes that both are about
/// @param parties that both name
/// @param terms words that both use, as written here; none of them says much on its own
public record Related(
    IndexedPassage passage, List<String> themes, List<PartyMention> parties, List<String> terms) {
  public Related {
    themes = List.copyOf(themes);
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
  }
}
