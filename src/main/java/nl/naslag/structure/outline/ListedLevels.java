package nl.naslag.structure.outline;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.heading.ListedHeadings;

/// Corrects levels derived from typefaces, using the table of contents. Entries at one indent have
/// one level: when nearly all of them are printed at one size, a heading of the same indent in
/// another size was merely formatted by hand (begroting Wassenaar 2024, p. 64).
final class ListedLevels {
  private static final int FEWEST = 4;
  // The share of headings of one indent that must agree.
  private static final double MOST = 0.75;

  private ListedLevels() {}

  /// Corrects the levels in place.
  ///
  /// @param levels by heading, some without one; those that contradict their table are changed
  static void even(
      IdentityHashMap<Block, Integer> levels, List<Block> headings, ListedHeadings listed) {
    headings.stream()
        .filter(heading -> listed.level(heading) > 0)
        .collect(Collectors.groupingBy(listed::level))
        .values()
        .forEach(same -> even(same, levels));
  }

  /// "Inleiding" of a chapter may recur as "Inleiding" of a paragraph: each title counts once.
  private static void even(List<Block> same, IdentityHashMap<Block, Integer> levels) {
    int usual = usual(same, levels);
    Set<String> there =
        same.stream()
            .filter(heading -> levels.getOrDefault(heading, 0) == usual)
            .map(ListedHeadings::key)
            .collect(Collectors.toSet());
    long titles = same.stream().map(ListedHeadings::key).distinct().count();
    if (usual > 0 && there.size() >= FEWEST && there.size() >= titles * MOST) {
      same.stream()
          .filter(heading -> there.add(ListedHeadings.key(heading)))
          .forEach(heading -> levels.put(heading, usual));
    }
  }

  private static int usual(List<Block> same, IdentityHashMap<Block, Integer> levels) {
    Map<Integer, Long> counts = new HashMap<>();
    same.forEach(heading -> counts.merge(levels.getOrDefault(heading, 0), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
