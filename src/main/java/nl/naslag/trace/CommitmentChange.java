package nl.naslag.trace;

import java.util.List;
import java.util.Locale;
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

  /// In what a commitment differs from the version before.
  enum Shift {
    /// Less binding: "moet" became "wil", "vraagt" became "verkent".
    ZWAKKER,
    STERKER,
    /// To happen sooner.
    EERDER,
    LATER,
    /// Another time of which neither is before the other.
    ANDERE_TERMIJN,
    /// Other words only.
    ANDERS_VERWOORD;

    /// The value in JSON: "anders-verwoord".
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
