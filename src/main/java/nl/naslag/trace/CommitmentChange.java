package nl.naslag.trace;

import java.util.List;
import nl.naslag.search.IndexedPassage;

/// What became of one agendapunt, denkrichting or verzoek between two versions.
public sealed interface CommitmentChange {
  /// Word for word, capitals, marks and line ends apart.
  record Same(IndexedPassage older, IndexedPassage newer) implements CommitmentChange {}

  record New(IndexedPassage newer) implements CommitmentChange {}

  record Gone(IndexedPassage older) implements CommitmentChange {}

  /// The same commitment in other words.
  ///
  /// @param shifts the weightiest first; never empty
  /// @param words that differ
  record Changed(
      IndexedPassage older, IndexedPassage newer, List<Shift> shifts, WordDifference words)
      implements CommitmentChange {
    public Changed {
      shifts = List.copyOf(shifts);
    }
  }
}
