package nl.naslag.structure.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.structure.block.Block;
import org.jspecify.annotations.Nullable;

/// Distinguishes numbered chapters from numbered lists: chapters count through the whole document.
/// In "1 Inleiding … 1 Woningen … 2 Banen … 2 Opgaven … 3 Keuzen" the longest count wins, whatever
/// lists come in between. Paragraphs ("2.1") are accepted only after their own chapter.
final class Numbering {
  // A single number may be anything; two in sequence are a scheme.
  private static final int SHORTEST = 2;

  private final List<Candidate> candidates;
  private final Set<Candidate> counted = Collections.newSetFromMap(new IdentityHashMap<>());

  /// A block that could be a numbered heading.
  ///
  /// @param lines at its start that look like one
  /// @param number "4" or "4.2"
  record Candidate(Block block, int lines, String number) {
    int chapter() {
      return Integer.parseInt(
          number.contains(".") ? number.substring(0, number.indexOf('.')) : number);
    }

    boolean nested() {
      return number.contains(".");
    }
  }

  Numbering(List<Candidate> found) {
    candidates = List.copyOf(found);
    longestCount();
    acceptParagraphs();
  }

  /// The longest sequence 1, 2, 3 …; of two equal ones the later, because a summary comes first.
  private void longestCount() {
    Map<Integer, Step> lastOf = new HashMap<>();
    Step best = null;
    for (Candidate candidate : candidates) {
      if (!candidate.nested()) {
        Step step = Step.behind(lastOf.get(candidate.chapter() - 1), candidate);
        lastOf.merge(candidate.chapter(), step, (old, now) -> now.length >= old.length ? now : old);
        best = best == null || step.length >= best.length ? step : best;
      }
    }
    boolean scheme = best != null && best.length >= SHORTEST;
    for (Step step = best; scheme && step != null; step = step.before) {
      counted.add(step.candidate);
    }
  }

  /// Without any chapter, two or more paragraphs are a scheme on their own.
  private void acceptParagraphs() {
    int chapter = 0;
    List<Candidate> loose = new ArrayList<>();
    List<Candidate> accepted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (counted.contains(candidate)) {
        chapter = candidate.chapter();
      } else if (candidate.nested()) {
        (candidate.chapter() == chapter ? accepted : loose).add(candidate);
      }
    }
    counted.addAll(accepted);
    if (chapter == 0 && loose.size() >= SHORTEST) {
      counted.addAll(loose);
    }
  }

  /// The candidates numbered by the document's own scheme.
  Set<Candidate> counted() {
    return counted;
  }

  /// A number with the sequence that it ends.
  private record Step(Candidate candidate, @Nullable Step before, int length) {
    static Step behind(@Nullable Step before, Candidate candidate) {
      return new Step(candidate, before, before == null ? 1 : before.length + 1);
    }
  }
}
