package nl.naslag.structure.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.WhiteAbove;

/// The lines before the running text of a document: cover, letterhead, table of facts. It has at
/// most 120 lines of the first four pages, and ends at the first chapter after it began.
final class Head {
  private static final int MOST_LINES = 120;
  private static final int LAST_PAGE = 4;
  private static final int WORDS_OF_A_PARAGRAPH = 60;
  private static final int FEWEST_BEFORE_A_CHAPTER = 2;
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?iu)(?:(?:hoofdstuk )?[1i]\\b[.:]? *)?(?:inleiding|aanleiding|samenvatting|voorwoord)\\b.{0,40}"
              + "|hoofdstuk [1i]\\b.*|1\\.1\\.? .*|artikel (?:1|1\\.1|i)\\b.*|geachte .*");

  private final List<HeadLine> lines;

  private Head(List<HeadLine> lines) {
    this.lines = List.copyOf(lines);
  }

  static Head of(List<Block> blocks) {
    List<HeadLine> head = new ArrayList<>();
    for (int at = 0; at < blocks.size() && head.size() < MOST_LINES; at++) {
      Block block = blocks.get(at);
      boolean chapter = CHAPTER.matcher(HeadLine.bare(block.first().text())).matches();
      if (block.first().page() > LAST_PAGE
          || chapter && !block.is(BlockKind.ROW) && head.size() >= FEWEST_BEFORE_A_CHAPTER) {
        break;
      }
      add(block, at, head);
    }
    return new Head(head);
  }

  private static void add(Block block, int at, List<HeadLine> head) {
    if (block.is(BlockKind.ROW)) {
      String row = block.lines().stream().map(Line::text).collect(Collectors.joining(" "));
      List<String> cells =
          Arrays.stream(row.split("\t", 12))
              .map(HeadLine::bare)
              .filter(cell -> !cell.isEmpty())
              .toList();
      if (!cells.isEmpty()) {
        head.add(line(cells, block.first(), at, false));
      }
      return;
    }
    for (Line line : block.lines()) {
      String text = HeadLine.bare(line.text());
      if (!text.isEmpty() && head.size() < MOST_LINES) {
        head.add(line(List.of(text), line, at, block.is(BlockKind.HEADING)));
      }
    }
  }

  private static HeadLine line(List<String> cells, Line line, int block, boolean heading) {
    float size = line.typeface() == null ? 0 : line.typeface().size();
    boolean apart = line.white() == WhiteAbove.BLANK;
    return new HeadLine(cells, block, line.page(), size, heading, apart);
  }

  List<HeadLine> lines() {
    return lines;
  }

  /// The lines before the first long paragraph: what stands after it is no cover.
  List<HeadLine> cover() {
    Map<Integer, Integer> words = new HashMap<>();
    lines.stream()
        .filter(line -> line.cells().size() == 1)
        .forEach(line -> words.merge(line.block(), LineShape.words(line.text()), Integer::sum));
    return lines.stream()
        .takeWhile(line -> words.getOrDefault(line.block(), 0) < WORDS_OF_A_PARAGRAPH)
        .toList();
  }

  /// The first lines, as text.
  List<String> texts(int most) {
    return lines.stream().limit(most).map(HeadLine::text).toList();
  }
}
