package nl.naslag.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells numbered chapters from numbered lists: chapters count on through the whole document.
/// Of "1 Inleiding … 1 Woningen … 2 Banen … 2 Opgaven … 3 Keuzen" the longest count wins, whatever
/// lists stand between. Paragraphs ("2.1") are accepted behind their own chapter only.
final class Numbering {
  // One number alone may be anything; two that count on are a scheme.
  private static final int SHORTEST = 2;

  private final Set<Integer> chapters = new HashSet<>();
  private final List<Candidate> candidates = new ArrayList<>();

  /// A block that could be a numbered heading.
  ///
  /// @param index of the block
  /// @param number "4" or "4.2"
  record Candidate(int index, String number) {
    int chapter() {
      return Integer.parseInt(
          number.contains(".") ? number.substring(0, number.indexOf('.')) : number);
    }

    boolean nested() {
      return number.contains(".");
    }
  }

  Numbering(List<Candidate> found) {
    candidates.addAll(found);
    longestCount();
    acceptParagraphs();
  }

  /// The longest row 1, 2, 3 …; of two equal ones the later, because a summary comes before.
  private void longestCount() {
    Map<Integer, Step> lastOf = new HashMap<>();
    Step best = null;
    for (Candidate candidate : candidates) {
      if (!candidate.nested()) {
        Step step = new Step(candidate, lastOf.get(candidate.chapter() - 1));
        lastOf.merge(candidate.chapter(), step, (old, now) -> now.length >= old.length ? now : old);
        best = best == null || step.length >= best.length ? step : best;
      }
    }
    if (best != null && best.length >= SHORTEST) {
      best.collect(chapters);
    }
  }

  /// Without any chapter, paragraphs alone are a scheme when there are two or more.
  private void acceptParagraphs() {
    int chapter = 0;
    List<Candidate> loose = new ArrayList<>();
    Set<Integer> accepted = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (chapters.contains(candidate.index())) {
        chapter = candidate.chapter();
      } else if (candidate.nested() && candidate.chapter() == chapter) {
        accepted.add(candidate.index());
      } else if (candidate.nested()) {
        loose.add(candidate);
      }
    }
    if (chapter == 0 && loose.size() >= SHORTEST) {
      loose.forEach(candidate -> accepted.add(candidate.index()));
    }
    chapters.addAll(accepted);
  }

  /// Whether the block at this index carries a number of the document's own scheme.
  boolean holds(int index) {
    return chapters.contains(index);
  }

  private static final class Step {
    private final Candidate candidate;
    private final @Nullable Step before;
    private final int length;

    Step(Candidate candidate, @Nullable Step before) {
      this.candidate = candidate;
      this.before = before;
      this.length = before == null ? 1 : before.length + 1;
    }

    void collect(Set<Integer> into) {
      for (Step step = this; step != null; step = step.before) {
        into.add(step.candidate.index());
      }
    }
  }
}
