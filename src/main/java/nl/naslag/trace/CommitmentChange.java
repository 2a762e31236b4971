package nl.naslag.trace;

import java.util.List;
import java.util.Locale;
import nl.naslag.search.IndexedPassage;

/// How one agendapunt, denkrichting or verzoek changed between two versions.
public sealed interface CommitmentChange {
  /// Identical wording, ignoring capitals, punctuation and line breaks.
  record Same(VersionPair<IndexedPassage> passages) implements CommitmentChange {}

  record New(IndexedPassage newer) implements CommitmentChange {}

  record Gone(IndexedPassage older) implements CommitmentChange {}

  /// The same commitment in different words.
  ///
  /// @param shifts the most important first; never empty
  /// @param words that differ
  record Changed(VersionPair<IndexedPassage> passages, List<Shift> shifts, WordDifference words)
      implements CommitmentChange {
    public Changed {
      shifts = List.copyOf(shifts);
    }
  }

  /// How a commitment differs from the previous version.
  enum Shift {
    /// Less binding: "moet" became "wil", "vraagt" became "verkent".
    ZWAKKER,
    STERKER,
    /// Due sooner.
    EERDER,
    LATER,
    /// A different term, neither earlier nor later.
    ANDERE_TERMIJN,
    /// Different wording only.
    ANDERS_VERWOORD;

    /// The value in JSON: "anders-verwoord".
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
