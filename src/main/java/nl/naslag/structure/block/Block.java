package nl.naslag.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lines that belong together: a heading, a paragraph, a bullet, a table row or a note.
///
/// @param level of a heading according to the file (0 unknown); of a bullet its depth from 1
/// @param marker the bullet or number before it, as printed; empty without one
public record Block(BlockKind kind, int level, String marker, List<Line> lines) {
  // No paragraph is longer; without a limit, joining would take the square of the document.
  private static final int MOST_LINES = 400;
  private static final int MOST_CHARACTERS = 60_000;

  public Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("A block has at least one line");
    }
  }

  /// Running text without level or marker.
  public static Block text(List<Line> lines) {
    return new Block(BlockKind.TEXT, 0, "", lines);
  }

  public boolean is(BlockKind other) {
    return kind == other;
  }

  /// Whether it is running text or a list item, which a page break may split.
  public boolean flows() {
    return kind == BlockKind.TEXT || kind == BlockKind.BULLET;
  }

  /// Whether it is a list item with a bullet rather than a number. Printed as a heading, it is an
  /// emphasised item.
  public boolean signed() {
    return kind == BlockKind.BULLET && LineMarker.number(marker).isEmpty();
  }

  public Line first() {
    return lines.getFirst();
  }

  public Line last() {
    return lines.getLast();
  }

  /// The white space above the block: that of its first line.
  public WhiteAbove white() {
    return first().white();
  }

  /// The words as they are, line ends as spaces; for analysis, not for quoting.
  public String words() {
    return lines.size() == 1
        ? first().text()
        : lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  /// The text of its last line, which tells how the block ends.
  public String ending() {
    return last().text();
  }

  /// The length of [#words], without making them.
  public int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum() + lines.size() - 1;
  }

  /// Whether it is so long that nothing more belongs to it.
  public boolean full() {
    return full(lines.size(), length());
  }

  /// Whether that many lines and characters are all that one block may hold.
  public static boolean full(int lines, int characters) {
    return lines >= MOST_LINES || characters >= MOST_CHARACTERS;
  }

  public Block withLevel(int other) {
    return new Block(kind, other, marker, lines);
  }

  public Block as(BlockKind other) {
    return new Block(other, level, marker, lines);
  }

  /// Joins both into one block of this block's kind; drops the marker of the next, so only for
  /// text.
  public Block followedBy(Block next) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new Block(kind, level, marker, all);
  }

  /// Only the first lines of the block.
  public Block to(int line) {
    return new Block(kind, level, marker, lines.subList(0, line));
  }

  /// The block without its first lines.
  public Block from(int line) {
    return new Block(kind, level, marker, lines.subList(line, lines.size()));
  }
}
