package nl.naslag.trace;

import java.util.List;
import nl.naslag.annotation.PartyMention;
import nl.naslag.search.IndexedPassage;

/// Finds what else the corpus says about the subject of a passage.
public interface RelatedPassages {
  /// The most related first, at most a number; empty where nothing has enough in common.
  ///
  /// Refuses an unknown passage. Passages that say the very same are for [RequestRegister].
  List<Related> to(String passageId, int most);

  /// A passage that is about the same as another, and why.
  ///
  /// @param themes that both are about
  /// @param parties that both name
  /// @param terms words that both use, as written here; none of them says much on its own
  record Related(
      IndexedPassage passage, List<String> themes, List<PartyMention> parties, List<String> terms) {
    public Related {
      themes = List.copyOf(themes);
      parties = List.copyOf(parties);
      terms = List.copyOf(terms);
    }
  }
}
