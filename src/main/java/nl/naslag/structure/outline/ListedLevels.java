package nl.naslag.structure.outline;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.heading.ListedHeadings;

/// Evens out levels that were read from typefaces, by the table of contents.
/// What the table sets at one indent has one level: when nearly all of it is printed at one size, a
/// heading of the same indent in another size was only set by hand (begroting Wassenaar 2024, p.
/// 64).
final class ListedLevels {
  private static final int FEWEST = 4;
  // The share of headings of one indent that have to agree.
  private static final double MOST = 0.75;

  private ListedLevels() {}

  /// @param levels by heading, some without one; those that their table contradicts change
  static void even(
      IdentityHashMap<Block, Integer> levels, List<Block> headings, ListedHeadings listed) {
    headings.stream()
        .filter(heading -> listed.level(heading) > 0)
        .collect(Collectors.groupingBy(listed::level))
        .values()
        .forEach(same -> even(same, levels));
  }

  /// "Inleiding" of a chapter may come again as "Inleiding" of a paragraph: of each title one
  /// counts.
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
