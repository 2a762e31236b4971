package nl.naslag.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Evens out levels that were read from typefaces, by the table of contents.
/// What the table sets at one indent has one level: when nearly all of it is printed at one size, a
/// heading of the same indent in another size was only set by hand (begroting Wassenaar 2024, p.
/// 64).
final class AnnouncedLevels {
  private static final int FEWEST = 4;
  // The share of headings of one indent that have to agree.
  private static final double MOST = 0.75;

  private AnnouncedLevels() {}

  /// @param levels of headings, by their index in the blocks; a heading may have none
  static Map<Integer, Integer> even(
      Map<Integer, Integer> levels, List<Block> blocks, Announced announced) {
    Map<Integer, List<Integer>> listed =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).is(BlockKind.HEADING))
            .filter(i -> announced.level(blocks.get(i)) > 0)
            .boxed()
            .collect(Collectors.groupingBy(i -> announced.level(blocks.get(i))));
    Map<Integer, Integer> evened = new TreeMap<>(levels);
    listed.values().forEach(same -> even(same, blocks, evened));
    return evened;
  }

  /// "Inleiding" of a chapter may come again as "Inleiding" of a paragraph: of each title one
  /// counts.
  private static void even(List<Integer> same, List<Block> blocks, Map<Integer, Integer> levels) {
    int usual = usual(same, levels);
    Set<String> there =
        same.stream()
            .filter(i -> levels.getOrDefault(i, 0) == usual)
            .map(i -> key(blocks.get(i)))
            .collect(Collectors.toSet());
    long titles = same.stream().map(i -> key(blocks.get(i))).distinct().count();
    if (usual > 0 && there.size() >= FEWEST && there.size() >= titles * MOST) {
      same.stream().filter(i -> there.add(key(blocks.get(i)))).forEach(i -> levels.put(i, usual));
    }
  }

  private static int usual(List<Integer> same, Map<Integer, Integer> levels) {
    Map<Integer, Long> counts = new HashMap<>();
    same.forEach(i -> counts.merge(levels.getOrDefault(i, 0), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static String key(Block heading) {
    return Wording.key(heading.marker() + heading.words());
  }
}
