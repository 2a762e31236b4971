package nl.naslag.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lines that belong together: a heading, a paragraph, a bullet, a table row or a note.
///
/// @param level of a heading as the file has it (0 unknown), of a bullet its depth from 1
/// @param marker the bullet or number before it, as printed; empty without one
public record Block(BlockKind kind, int level, String marker, List<Line> lines) {
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

  /// Running text or an item of a list, which a page break may cut in two.
  public boolean flows() {
    return kind == BlockKind.TEXT || kind == BlockKind.BULLET;
  }

  /// An item of a list with a sign before it, no number. Set as a heading it is one with emphasis.
  public boolean signed() {
    return kind == BlockKind.BULLET && LineMarker.number(marker).isEmpty();
  }

  public Line first() {
    return lines.getFirst();
  }

  public Line last() {
    return lines.getLast();
  }

  /// What stands above the block: the white before its first line.
  public WhiteAbove white() {
    return first().white();
  }

  /// The words as they stand, line ends as spaces; for judging, not for quoting.
  public String words() {
    return lines.size() == 1
        ? first().text()
        : lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  public Block withLevel(int other) {
    return new Block(kind, other, marker, lines);
  }

  public Block as(BlockKind other) {
    return new Block(other, level, marker, lines);
  }

  /// One block of both, of this block's kind; the marker of the next is gone, so only for text.
  public Block followedBy(Block next) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new Block(kind, level, marker, all);
  }

  /// The first lines of the block only.
  public Block to(int line) {
    return new Block(kind, level, marker, lines.subList(0, line));
  }

  /// The block without its first lines.
  public Block from(int line) {
    return new Block(kind, level, marker, lines.subList(line, lines.size()));
  }
}
