package nl.naslag.trace;

import java.util.List;

/// Finds what else the corpus says about the subject of a passage.
public interface RelatedPassages {
  /// The most related first, at most a number; empty where nothing has enough in common.
  ///
  /// Refuses an unknown passage. Passages that say the very same are for [RequestRegister].
  List<Related> to(String passageId, int most);
}
