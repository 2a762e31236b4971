package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;

/// Splits paragraphs that follow each other without white space: a sentence ends on a line that
/// ends early. Only on a page: in a text file the number of characters says too little about the
/// width of a line.
public final class SentenceBreaks {
  // Fewer lines do not show how wide the paragraph is.
  private static final int LINES_TO_JUDGE = 4;

  // Points by which the first line of a paragraph may be indented.
  private static final float LEAST_INDENT = 5;
  private static final float MOST_INDENT = 40;

  private final LineWidth width;

  public SentenceBreaks(LineWidth width) {
    this.width = width;
  }

  /// Only text is split; headings, bullets, rows and notes are unchanged.
  public List<Block> part(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      boolean judge =
          block.is(BlockKind.TEXT)
              && block.first().box() != null
              && block.lines().size() >= LINES_TO_JUDGE;
      parted.addAll(judge ? parts(block) : List.of(block));
    }
    return parted;
  }

  private List<Block> parts(Block block) {
    List<Block> parts = new ArrayList<>();
    List<Line> lines = block.lines();
    float edge = width.edge(lines);
    int start = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean indented =
          indented(lines, i)
              && LineShape.endsSentence(lines.get(i - 1).text())
              && LineShape.opensUpper(lines.get(i).text());
      if (indented || ends(lines.get(i - 1), lines.get(i), edge)) {
        parts.add(Block.text(lines.subList(start, i)));
        start = i;
      }
    }
    parts.add(Block.text(lines.subList(start, lines.size())));
    return parts;
  }

  /// The first line of a paragraph may be indented, and its second line not, without white space
  /// above.
  private static boolean indented(List<Line> lines, int i) {
    float in = lines.get(i).left() - lines.get(i - 1).left();
    boolean back =
        i + 1 == lines.size() || Math.abs(lines.get(i).left() - lines.get(i + 1).left() - in) < 1;
    return in > LEAST_INDENT && in < MOST_INDENT && back;
  }

  /// A sentence that ends while the next word would have fitted: the author began a new paragraph.
  private boolean ends(Line line, Line next, float edge) {
    return LineShape.endsSentence(line.text())
        && LineShape.opensUpper(next.text())
        && width.breaksEarly(line, next, edge * 0.97f);
  }
}
