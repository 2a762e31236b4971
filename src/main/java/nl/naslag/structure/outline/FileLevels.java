package nl.naslag.structure.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.naslag.document.file.Typeface;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Faces;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.heading.ListedHeadings;

/// The heading levels according to the file, by styles or by typefaces; 0 where it has none. Styles
/// of an office file come before typefaces. Typefaces are trusted only when numbers do not
/// contradict them: "2" and "2.1" in the same typeface mean that it indicates no level.
final class FileLevels {
  // Of the headings with a typeface.
  private static final double MOSTLY = 0.7;

  private final IdentityHashMap<Block, Integer> levels = new IdentityHashMap<>();
  private final boolean tops;

  private FileLevels(List<Ranked> headings, boolean tops) {
    headings.forEach(heading -> levels.put(heading.block(), heading.level()));
    this.tops = tops;
  }

  /// A heading with its number, and its level in the file.
  private record Ranked(Block block, HeadingForm form, int level) {
    Ranked withLevel(int other) {
      return new Ranked(block, form, other);
    }

    boolean chapter() {
      return form.chapterNumber();
    }
  }

  /// Fewer than two different levels mean nothing; then every heading has level 0.
  static FileLevels of(List<Block> blocks, ListedHeadings listed) {
    List<Ranked> headings =
        blocks.stream()
            .filter(block -> block.is(BlockKind.HEADING))
            .map(block -> new Ranked(block, HeadingForm.of(block), 0))
            .toList();
    List<Ranked> styled = compressed(styles(headings));
    boolean styles = !styled.isEmpty() && mostlyStyled(styled.size(), headings);
    List<Ranked> ranks = styles ? styled : compressed(faces(headings));
    if (ranks.stream().map(Ranked::level).distinct().limit(2).count() < 2) {
      return new FileLevels(List.of(), false);
    }
    List<Ranked> promoted = promoted(ranks);
    if (styles) {
      return new FileLevels(promoted, false);
    }
    boolean whole = believable(promoted) && !onlyBold(promoted, blocks);
    FileLevels printed = new FileLevels(whole ? promoted : tops(ranks), !whole);
    ListedLevels.even(printed.levels, headings.stream().map(Ranked::block).toList(), listed);
    return printed;
  }

  int level(Block heading) {
    return levels.getOrDefault(heading, 0);
  }

  /// Whether a heading outranks the numbered ones, where only such headings have a level.
  boolean tops(Block heading) {
    return tops && levels.containsKey(heading);
  }

  /// A PDF may tag only some headings; then typefaces say more. A heading of an office file that is
  /// only bold ranks below the headings with a style.
  private static boolean mostlyStyled(int styled, List<Ranked> headings) {
    long printed =
        headings.stream()
            .map(heading -> heading.block().first())
            .filter(line -> line.typeface() != null && line.page() > 0)
            .count();
    return styled >= MOSTLY * printed;
  }

  private static List<Ranked> styles(List<Ranked> headings) {
    List<Ranked> styled = new ArrayList<>();
    int last = 0;
    for (Ranked heading : headings) {
      int level = heading.block().level();
      if (last > 0 && onlyBold(heading.block())) {
        styled.add(heading.withLevel(last + 1));
      } else if (level > 0) {
        styled.add(heading.withLevel(level));
        last = onlyBold(heading.block()) ? last : level;
      }
    }
    return styled;
  }

  private static boolean onlyBold(Block block) {
    Typeface face = block.first().typeface();
    return face != null && face.bold() && block.first().page() == 0;
  }

  /// Larger is higher; at the same size bold is higher.
  private static List<Ranked> faces(List<Ranked> headings) {
    List<Ranked> weighed = new ArrayList<>();
    for (Ranked heading : headings) {
      Typeface face = heading.block().first().typeface();
      if (face != null) {
        weighed.add(heading.withLevel(-4 * Math.round(face.size() * 2) - emphasis(face)));
      }
    }
    return weighed;
  }

  /// Bold outranks bold italic, and italic outranks plain.
  private static int emphasis(Typeface face) {
    if (face.bold()) {
      return face.accented() ? 2 : 3;
    }
    return face.accented() ? 1 : 0;
  }

  /// The levels in use, numbered from 1 without gaps: 1, 3, 3, 4 becomes 1, 2, 2, 3.
  private static List<Ranked> compressed(List<Ranked> headings) {
    Map<Integer, Integer> ranks = new HashMap<>();
    headings.stream()
        .map(Ranked::level)
        .distinct()
        .sorted()
        .forEach(level -> ranks.put(level, ranks.size() + 1));
    return levelled(headings, heading -> ranks.getOrDefault(heading.level(), 0));
  }

  private static List<Ranked> levelled(List<Ranked> headings, ToIntFunction<Ranked> level) {
    return headings.stream().map(heading -> heading.withLevel(level.applyAsInt(heading))).toList();
  }

  /// Chapters are level 1, whatever precedes them: a title is not a level of its own.
  private static List<Ranked> promoted(List<Ranked> headings) {
    int chapters = chapterLevel(headings);
    int above = holdsChapters(headings, chapters) ? 0 : chapters - 1;
    return levelled(headings, heading -> Math.max(1, heading.level() - above));
  }

  /// Parts contain chapters when one occurs between chapters; one that only precedes them is a
  /// title.
  private static boolean holdsChapters(List<Ranked> headings, int chapterLevel) {
    List<Ranked> behindFirst =
        headings.stream().dropWhile(heading -> !heading.chapter()).skip(1).toList();
    return behindFirst.reversed().stream()
        .dropWhile(heading -> !heading.chapter())
        .skip(1)
        .anyMatch(heading -> heading.level() < chapterLevel);
  }

  /// The level of most headings with a plain number ("4").
  private static int chapterLevel(List<Ranked> headings) {
    Map<Integer, Long> chapters =
        headings.stream()
            .filter(Ranked::chapter)
            .collect(Collectors.groupingBy(Ranked::level, TreeMap::new, Collectors.counting()));
    return chapters.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> belowTitle(headings));
  }

  /// Without numbers: when the highest level occurs once, and first, it is the title.
  private static int belowTitle(List<Ranked> headings) {
    boolean title = headings.getFirst().level() == 1 && used(1, headings) == 1;
    return title
        ? headings.stream().skip(1).map(Ranked::level).min(Comparator.naturalOrder()).orElse(1)
        : 1;
  }

  private static long used(int level, List<Ranked> headings) {
    return headings.stream().filter(heading -> heading.level() == level).count();
  }

  /// A typeface shared by numbered headings of different depth indicates no level.
  private static boolean believable(List<Ranked> headings) {
    Map<Integer, Set<Integer>> depths = new HashMap<>();
    for (Ranked heading : headings) {
      int depth = heading.form().depth();
      if (depth > 0) {
        depths.computeIfAbsent(heading.level(), level -> new HashSet<>()).add(depth);
      }
    }
    return depths.values().stream().noneMatch(same -> same.size() > 1);
  }

  /// Where chapters are only bold, the headings below them are just as bold.
  private static boolean onlyBold(List<Ranked> headings, List<Block> blocks) {
    List<Ranked> chapters = headings.stream().filter(Ranked::chapter).toList();
    if (chapters.size() < 2) {
      return false;
    }
    Faces faces = Faces.of(blocks);
    return chapters.stream().noneMatch(chapter -> faces.larger(chapter.block()));
  }

  /// Headings larger than all numbered ones contain these; a title, large but single, does not.
  private static List<Ranked> tops(List<Ranked> headings) {
    int numbered =
        headings.stream()
            .filter(heading -> heading.form().numbered())
            .map(Ranked::level)
            .min(Comparator.naturalOrder())
            .orElse(0);
    Map<Integer, Long> used =
        headings.stream().collect(Collectors.groupingBy(Ranked::level, Collectors.counting()));
    return compressed(
        headings.stream()
            .filter(
                heading -> heading.level() < numbered && used.getOrDefault(heading.level(), 0L) > 1)
            .toList());
  }
}
