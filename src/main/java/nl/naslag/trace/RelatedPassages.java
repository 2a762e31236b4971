package nl.naslag.trace;

import java.util.List;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.PassageId;
import nl.naslag.search.IndexedPassage;

/// Finds what else the corpus says about the subject of a passage.
public interface RelatedPassages {
  /// At most the given number of passages, most related first; empty if none has enough in common.
  ///
  /// Refuses an unknown passage. Passages that say exactly the same belong to [RequestRegister].
  List<Related> to(PassageId passageId, int most);

  /// A passage on the same subject as another, with the reasons.
  ///
  /// @param themes shared by both
  /// @param parties named in both
  /// @param terms used in both, as written here; none of them says much by itself
  record Related(
      IndexedPassage passage, List<String> themes, List<PartyMention> parties, List<String> terms) {
    public Related {
      themes = List.copyOf(themes);
      parties = List.copyOf(parties);
      terms = List.copyOf(terms);
    }
  }
}
