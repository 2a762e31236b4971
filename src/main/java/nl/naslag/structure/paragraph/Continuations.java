package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.Typeface;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.NotHeadings;
import nl.naslag.structure.decision.DecisionList;
import org.jspecify.annotations.Nullable;

/// Joins paragraphs and bullets that a page break or a typeface split. Only text is joined to what
/// precedes it, and only when the sentence is open: after a line ending in "en de" a paragraph
/// continues on the next page, after "besloten." it does not.
public final class Continuations {
  // Half a letter: the difference allowed between lines that start at the same position, in points.
  private static final float SAME_PLACE = 3;

  // Characters: shorter text without an end may be a line of a list or a table.
  private static final int RUNNING = 60;

  private final LineWidth width;
  private final List<Block> whole = new ArrayList<>();
  // Notes wait here: a footnote at the end of a page is in the middle of a sentence.
  private final List<Block> notes = new ArrayList<>();

  private Continuations(LineWidth width) {
    this.width = width;
  }

  /// Joins the blocks.
  ///
  /// @param width shows whether the last line was full, so that the sentence may continue
  public static List<Block> join(List<Block> blocks, LineWidth width) {
    Continuations continuations = new Continuations(width);
    for (int i = 0; i < blocks.size(); i++) {
      continuations.take(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : blocks.get(i));
    }
    continuations.whole.addAll(continuations.notes);
    return continuations.whole;
  }

  /// Joins paragraphs of an office file that was made from pages: where one breaks off and the next
  /// starts in lower case, the page ended in the middle of a sentence (ruimtelijk voorstel, ODT,
  /// where the PDF has p. 5).
  public static List<Block> mend(List<Block> paragraphs) {
    List<Block> whole = new ArrayList<>();
    for (Block next : paragraphs) {
      boolean torn =
          !whole.isEmpty()
              && whole.getLast().is(BlockKind.TEXT)
              && next.is(BlockKind.TEXT)
              && brokenOff(whole.getLast())
              && !whole.getLast().full()
              && LineShape.opensLower(next.words());
      whole.add(torn ? whole.removeLast().followedBy(next) : next);
    }
    return whole;
  }

  /// Joins a block to the next when its page ends at a hyphen and the typeface is the same: a title
  /// may break off at "Midden- en West-", with "Brabant" on the next page (besluitenlijst of a
  /// committee of the Tweede Kamer, 2 april 2009, p. 7-8). Runs before headings are sought, because
  /// such a part does not look like one.
  public static List<Block> hyphened(List<Block> blocks) {
    List<Block> whole = new ArrayList<>();
    // The last block that is not a note.
    int open = -1;
    for (Block next : blocks) {
      if (open >= 0 && next.white().turns() && hyphened(whole.get(open), next)) {
        whole.set(open, whole.get(open).followedBy(next));
      } else {
        whole.add(next);
        open = next.is(BlockKind.NOTE) ? open : whole.size() - 1;
      }
    }
    return whole;
  }

  private static boolean hyphened(Block open, Block next) {
    Typeface face = open.last().typeface();
    return open.flows()
        && !open.full()
        && next.is(BlockKind.TEXT)
        && open.ending().endsWith("-")
        && face != null
        && face.equals(next.first().typeface());
  }

  private void take(Block block, Block after) {
    TimeLimit.check();
    if (block.is(BlockKind.NOTE)) {
      notes.add(block);
    } else if (!whole.isEmpty() && goesOn(whole.getLast(), block, after)) {
      whole.add(whole.removeLast().followedBy(block));
    } else {
      whole.addAll(notes);
      notes.clear();
      whole.add(block);
    }
  }

  /// Whether the next block is the rest of the open one, judging by the white space between them.
  ///
  /// @param after the block after the next one
  private boolean goesOn(Block open, Block next, Block after) {
    if (!open.flows() || open.full() || !next.is(BlockKind.TEXT) || opens(next)) {
      return false;
    }
    if (open.is(BlockKind.BULLET) && Paragraphs.leaves(open.lines(), next.first())) {
      return false;
    }
    return switch (next.white()) {
      case NONE -> open.is(BlockKind.BULLET) || !LineShape.endsClause(open.ending());
      case SPACE -> open.is(BlockKind.TEXT) ? !open.ending().endsWith(":") : unfinished(open, next);
      case PAGE -> hangs(open, next) || hangsAbove(open, next, after) || unfinished(open, next);
      case BLANK -> hangs(open, next) || torn(open, next);
    };
  }

  /// Whether a block starts something of its own, whatever precedes it.
  private static boolean opens(Block block) {
    return DecisionList.decides(block)
        || DecisionList.about(block)
        || NotHeadings.closes(block.words());
  }

  /// White space inside a sentence: text taken from a PDF often has some below the first line of a
  /// bullet.
  private boolean torn(Block open, Block next) {
    boolean lower = LineShape.opensLower(next.words());
    boolean sure = open.is(BlockKind.BULLET) || open.ending().endsWith("-") || brokenOff(open);
    return unfinished(open, next) && (lower && sure || !width.isShort(open.last()));
  }

  /// Running text that breaks off: a page ended there in the file it was made from.
  private static boolean brokenOff(Block open) {
    return open.length() >= RUNNING && !LineShape.endsClause(open.ending());
  }

  /// A full last line without final punctuation, or a next block that starts in lower case.
  private boolean unfinished(Block open, Block next) {
    if (LineShape.endsClause(open.ending())) {
      return false;
    }
    return LineShape.opensLower(next.words()) || !width.isShort(open.last());
  }

  /// Whether the text is aligned with the text of the bullet before it.
  private static boolean hangs(Block open, Block next) {
    Line bullet = open.first();
    return open.is(BlockKind.BULLET)
        && open.lines().size() > 1
        && boxed(bullet)
        && boxed(next.first())
        && bullet.left() + SAME_PLACE < open.last().left()
        && Math.abs(open.last().left() - next.first().left()) < SAME_PLACE;
  }

  /// In a new column the text of a bullet is elsewhere, but as far from its bullets as before.
  private static boolean hangsAbove(Block open, Block next, Block after) {
    return open.is(BlockKind.BULLET)
        && after.is(BlockKind.BULLET)
        && after.marker().equals(open.marker())
        && open.lines().size() > 1
        && boxed(next.first())
        && indent(after.first(), next.first()) > SAME_PLACE
        && boxed(after.first())
        && Math.abs(indent(open.first(), open.lines().get(1)) - indent(after.first(), next.first()))
            < SAME_PLACE;
  }

  private static float indent(Line bullet, Line text) {
    return text.left() - bullet.left();
  }

  private static boolean boxed(@Nullable Line line) {
    return line != null && line.box() != null;
  }
}
