package nl.naslag.structure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naslag.document.Typeface;

/// The levels that a file gives its headings, by styles or by typefaces; 0 where it gives none.
final class FileLevels {
  private final Map<Integer, Integer> levels;

  private FileLevels(Map<Integer, Integer> levels) {
    this.levels = levels;
  }

  static FileLevels of(List<Block> blocks) {
    Map<Integer, Integer> styled = ranks(blocks);
    if (styled.values().stream().distinct().count() < 2) {
      return new FileLevels(Map.of());
    }
    return new FileLevels(promoted(styled, blocks));
  }

  int of(int block) {
    return levels.getOrDefault(block, 0);
  }

  boolean tell() {
    return !levels.isEmpty();
  }

  private static Map<Integer, Integer> ranks(List<Block> blocks) {
    Map<Integer, Integer> styled = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(BlockKind.HEADING) && blocks.get(i).level() > 0) {
        styled.put(i, blocks.get(i).level());
      }
    }
    return styled.isEmpty() ? byFace(blocks) : compressed(styled);
  }

  /// Larger is higher; of the same size bold is higher.
  private static Map<Integer, Integer> byFace(List<Block> blocks) {
    Map<Integer, Float> weights = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Typeface face = blocks.get(i).first().typeface();
      if (blocks.get(i).is(BlockKind.HEADING) && face != null) {
        weights.put(i, -Math.round(face.size() * 2) / 2f - (face.bold() ? 0.2f : 0));
      }
    }
    List<Float> order = weights.values().stream().distinct().sorted().toList();
    Map<Integer, Integer> ranked = new TreeMap<>();
    weights.forEach((block, weight) -> ranked.put(block, order.indexOf(weight) + 1));
    return ranked;
  }

  private static Map<Integer, Integer> compressed(Map<Integer, Integer> levels) {
    List<Integer> used = levels.values().stream().distinct().sorted().toList();
    Map<Integer, Integer> compressed = new TreeMap<>();
    levels.forEach((block, level) -> compressed.put(block, used.indexOf(level) + 1));
    return compressed;
  }

  /// Chapters are level 1, whatever stands above them: a title is not a level of its own.
  private static Map<Integer, Integer> promoted(Map<Integer, Integer> levels, List<Block> blocks) {
    int above = chapterLevel(levels, blocks) - 1;
    Map<Integer, Integer> promoted = new HashMap<>();
    levels.forEach((block, level) -> promoted.put(block, Math.max(1, level - above)));
    return promoted;
  }

  private static int chapterLevel(Map<Integer, Integer> levels, List<Block> blocks) {
    Map<Integer, Long> chapters =
        levels.keySet().stream()
            .filter(i -> HeadingText.of(blocks.get(i)).chapterNumber())
            .collect(Collectors.groupingBy(levels::get, TreeMap::new, Collectors.counting()));
    return chapters.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> belowTitle(levels));
  }

  /// Without numbers: when the highest level is used once, and first, it is the title.
  private static int belowTitle(Map<Integer, Integer> levels) {
    List<Integer> inOrder = levels.values().stream().toList();
    long tops = inOrder.stream().filter(level -> level == 1).count();
    boolean title = inOrder.getFirst() == 1 && tops == 1;
    return title ? IntStream.range(1, inOrder.size()).map(inOrder::get).min().orElse(1) : 1;
  }
}
