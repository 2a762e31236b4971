package nl.naslag.structure.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;

/// The title as the largest letters of the first page with text: "Begroting" above "2024", larger
/// than the running text of the document.
final class LargestLines {
  // A title is this much larger than running text.
  private static final float LARGER = 1.25f;
  // A second line of a title may be a little smaller, a subtitle is not.
  private static final float ALIKE = 0.8f;
  private static final int MOST_LINES = 4;
  private static final int MOST_CHARACTERS = 200;
  // Running text is what most characters of the first blocks are printed in.
  private static final int BLOCKS_OF_TEXT = 200;

  private LargestLines() {}

  static Optional<Fact> in(Head head, List<Block> blocks) {
    int page = head.cover().stream().mapToInt(HeadLine::page).findFirst().orElse(0);
    List<HeadLine> first =
        head.cover().stream().filter(line -> line.page() == page && line.size() > 0).toList();
    float largest =
        (float)
            first.stream().filter(LargestLines::named).mapToDouble(HeadLine::size).max().orElse(0);
    boolean larger = largest > 0 && largest >= LARGER * body(blocks);
    return larger ? joined(first, largest) : Optional.empty();
  }

  private static boolean named(HeadLine line) {
    return line.cells().size() == 1 && line.text().chars().filter(Character::isLetter).count() > 2;
  }

  private static Optional<Fact> joined(List<HeadLine> lines, float largest) {
    List<HeadLine> title = new ArrayList<>();
    for (HeadLine line : lines) {
      if (line.size() >= (title.isEmpty() ? largest : ALIKE * largest)
          && title.size() < MOST_LINES
          && line.cells().size() == 1) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    String words = title.stream().map(HeadLine::text).collect(Collectors.joining(" "));
    boolean fits = !title.isEmpty() && words.length() <= MOST_CHARACTERS;
    return fits
        ? Optional.of(
            new Fact(words, title.getFirst().text(), title.getFirst().page(), FactRule.LARGEST))
        : Optional.empty();
  }

  /// The size, in points, of most characters.
  private static float body(List<Block> blocks) {
    return blocks.stream()
        .limit(BLOCKS_OF_TEXT)
        .flatMap(block -> block.lines().stream())
        .filter(line -> line.typeface() != null)
        .collect(
            Collectors.groupingBy(
                LargestLines::size, Collectors.summingInt(line -> line.text().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Float.MAX_VALUE);
  }

  private static float size(Line line) {
    return line.typeface() == null ? 0 : Math.round(line.typeface().size() * 2) / 2f;
  }
}
