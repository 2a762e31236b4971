package nl.naslag.structure;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.naslag.document.Typeface;

/// The levels that a file gives its headings, by styles or by typefaces; 0 where it gives none.
/// Styles of an office file go before typefaces. Typefaces are believed only when numbers do not
/// contradict them: "2" and "2.1" in the same typeface mean that it tells no level.
final class FileLevels {
  // Of the headings with a typeface.
  private static final double MOSTLY = 0.7;

  private final Map<Integer, Integer> levels;
  private final boolean tops;

  private FileLevels(Map<Integer, Integer> levels, boolean tops) {
    this.levels = levels;
    this.tops = tops;
  }

  /// Fewer than two different levels tell nothing, so then every heading has level 0.
  static FileLevels of(List<Block> blocks, Announced announced) {
    Map<Integer, Integer> styled = compressed(styles(blocks));
    boolean styles = !styled.isEmpty() && mostlyStyled(styled.size(), blocks);
    Map<Integer, Integer> ranks = styles ? styled : compressed(faces(blocks));
    if (new HashSet<>(ranks.values()).size() < 2) {
      return new FileLevels(Map.of(), false);
    }
    Map<Integer, Integer> promoted = promoted(ranks, blocks);
    if (styles) {
      return new FileLevels(promoted, false);
    }
    boolean whole = believable(promoted, blocks);
    Map<Integer, Integer> printed = whole ? promoted : tops(ranks, blocks);
    return new FileLevels(AnnouncedLevels.even(printed, blocks, announced), !whole);
  }

  /// @param block index in the blocks of the document
  int of(int block) {
    return levels.getOrDefault(block, 0);
  }

  /// Whether a heading stands above the numbered ones, where only such headings have a level.
  boolean tops(int block) {
    return tops && levels.containsKey(block);
  }

  /// A PDF may tag some headings only; then print tells more. What is only bold in an office file
  /// stands below the headings that have a style.
  private static boolean mostlyStyled(int styled, List<Block> blocks) {
    long printed =
        blocks.stream()
            .filter(block -> block.is(BlockKind.HEADING) && block.first().typeface() != null)
            .filter(block -> block.first().page() > 0)
            .count();
    return styled >= MOSTLY * printed;
  }

  private static Map<Integer, Integer> styles(List<Block> blocks) {
    Map<Integer, Integer> styled = new TreeMap<>();
    int last = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = block.is(BlockKind.HEADING);
      if (heading && last > 0 && onlyBold(block)) {
        styled.put(i, last + 1);
      } else if (heading && block.level() > 0) {
        styled.put(i, block.level());
        last = onlyBold(block) ? last : block.level();
      }
    }
    return styled;
  }

  private static boolean onlyBold(Block block) {
    Typeface face = block.first().typeface();
    return face != null && face.bold() && block.first().page() == 0;
  }

  /// Larger is higher; of the same size bold is higher.
  private static Map<Integer, Integer> faces(List<Block> blocks) {
    Map<Integer, Integer> weights = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Line first = blocks.get(i).first();
      if (blocks.get(i).is(BlockKind.HEADING) && first.typeface() != null) {
        int halves = Math.round(first.typeface().size() * 2);
        weights.put(i, -4 * halves - emphasis(first.typeface()));
      }
    }
    return weights;
  }

  /// Bold stands above bold and slanted, and slanted above plain.
  private static int emphasis(Typeface face) {
    if (face.bold()) {
      return face.accented() ? 2 : 3;
    }
    return face.accented() ? 1 : 0;
  }

  /// The levels in use, numbered from 1 without holes: 1, 3, 3, 4 becomes 1, 2, 2, 3.
  private static Map<Integer, Integer> compressed(Map<Integer, Integer> levels) {
    List<Integer> used = levels.values().stream().distinct().sorted().toList();
    Map<Integer, Integer> compressed = new TreeMap<>();
    levels.forEach((block, level) -> compressed.put(block, used.indexOf(level) + 1));
    return compressed;
  }

  /// Chapters are level 1, whatever stands above them: a title is not a level of its own.
  private static Map<Integer, Integer> promoted(Map<Integer, Integer> levels, List<Block> blocks) {
    int above = holdsChapters(levels, blocks) ? 0 : chapterLevel(levels, blocks) - 1;
    Map<Integer, Integer> promoted = new TreeMap<>();
    levels.forEach((block, level) -> promoted.put(block, Math.max(1, level - above)));
    return promoted;
  }

  /// Parts hold chapters when one stands between chapters; what only goes before is a title.
  private static boolean holdsChapters(Map<Integer, Integer> levels, List<Block> blocks) {
    List<Integer> chapters = levels.keySet().stream().filter(i -> chapter(i, blocks)).toList();
    int chapterLevel = chapterLevel(levels, blocks);
    return !chapters.isEmpty()
        && levels.entrySet().stream()
            .filter(heading -> heading.getValue() < chapterLevel)
            .map(Map.Entry::getKey)
            .anyMatch(i -> i > chapters.getFirst() && i < chapters.getLast());
  }

  private static boolean chapter(int block, List<Block> blocks) {
    return HeadingText.of(blocks.get(block)).chapterNumber();
  }

  /// The level that most headings with a plain number ("4") have.
  private static int chapterLevel(Map<Integer, Integer> levels, List<Block> blocks) {
    Map<Integer, Long> chapters =
        levels.keySet().stream()
            .filter(i -> chapter(i, blocks))
            .collect(Collectors.groupingBy(levels::get, TreeMap::new, Collectors.counting()));
    return chapters.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> belowTitle(levels));
  }

  /// Without numbers: when the highest level is used once, and first, it is the title.
  private static int belowTitle(Map<Integer, Integer> levels) {
    List<Integer> inOrder = levels.values().stream().toList();
    boolean title =
        inOrder.getFirst() == 1 && inOrder.stream().filter(level -> level == 1).count() == 1;
    return title ? inOrder.stream().skip(1).min(Comparator.naturalOrder()).orElse(1) : 1;
  }

  /// A typeface that numbered headings of different depth share tells no level.
  private static boolean believable(Map<Integer, Integer> levels, List<Block> blocks) {
    Map<Integer, Set<Integer>> depths = new HashMap<>();
    levels.forEach(
        (block, level) -> {
          int depth = HeadingText.of(blocks.get(block)).depth();
          if (depth > 0) {
            depths.computeIfAbsent(level, l -> new HashSet<>()).add(depth);
          }
        });
    boolean shared = depths.values().stream().anyMatch(same -> same.size() > 1);
    boolean plain = sharedWithPlain(levels, blocks);
    return !shared && !plain;
  }

  /// Where chapters are only bold, headings below them are as bold as they are.
  private static boolean sharedWithPlain(Map<Integer, Integer> levels, List<Block> blocks) {
    Faces faces = Faces.of(blocks);
    List<Integer> chapters = levels.keySet().stream().filter(i -> chapter(i, blocks)).toList();
    return chapters.size() > 1 && chapters.stream().noneMatch(i -> faces.larger(blocks.get(i)));
  }

  /// Headings larger than all numbered ones hold these; a title, large but alone, does not.
  private static Map<Integer, Integer> tops(Map<Integer, Integer> ranks, List<Block> blocks) {
    int numbered =
        ranks.keySet().stream()
            .filter(i -> HeadingText.of(blocks.get(i)).numbered())
            .map(ranks::get)
            .min(Comparator.naturalOrder())
            .orElse(0);
    Map<Integer, Integer> tops = new TreeMap<>(ranks);
    tops.values()
        .removeIf(rank -> rank >= numbered || Collections.frequency(ranks.values(), rank) < 2);
    return compressed(tops);
  }
}
