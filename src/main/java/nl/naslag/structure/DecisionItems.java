package nl.naslag.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbered items of a decision list that is set in one typeface.
///
/// Decisions are numbered too: those count from 1 behind "Besluit:", items count through the list.
/// "7. Vaststellen nota wonen" with "Besluit:" before the next number is an item; "1. De nota vast
/// te stellen." behind "Besluit:" is a decision, and counts on from 1.
final class DecisionItems {
  // Characters. An item names a subject; what is longer is a decision written out.
  private static final int LONGEST = 300;

  private final Map<Integer, Integer> items = new HashMap<>();
  private final List<Block> blocks;
  private final Column column;
  // The number that the next decision has; 0 while no decisions are being counted.
  private int expected;

  private DecisionItems(List<Block> blocks, Column column) {
    this.blocks = blocks;
    this.column = column;
  }

  static DecisionItems none(Column column) {
    return new DecisionItems(List.of(), column);
  }

  /// @param blocks of the whole document; the items are kept by their index in it
  static DecisionItems of(List<Block> blocks, Column column) {
    DecisionItems found = new DecisionItems(blocks, column);
    for (int i = 0; i < blocks.size(); i++) {
      found.take(i);
    }
    return found;
  }

  /// How many lines of the block at this index are the heading of an item; 0 for none.
  int lines(int block) {
    return items.getOrDefault(block, 0);
  }

  /// A block that ends in a colon announces a list that counts from 1, like "Besluit:" does.
  private void take(int i) {
    Block block = blocks.get(i);
    int lines = titleLines(block);
    Optional<HeadingForm> form = form(block, lines);
    if (form.isPresent() && (decidedNext(i) || !counts(form.get()))) {
      boolean titled = !Wording.endsClause(block.to(lines).words());
      if (titled || decidedNext(i)) {
        items.put(i, lines);
      }
      expected = 0;
    }
    if (DecisionList.decides(block) || block.words().endsWith(":")) {
      expected = 1;
    }
  }

  /// Whether a decision comes before the next number.
  private boolean decidedNext(int i) {
    for (int next = i + 1; next < blocks.size(); next++) {
      if (DecisionList.decides(blocks.get(next))) {
        return true;
      }
      if (form(blocks.get(next), titleLines(blocks.get(next))).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean counts(HeadingForm form) {
    boolean next = expected > 0 && String.valueOf(expected).equals(form.number());
    expected += next ? 1 : 0;
    return next;
  }

  /// The title of an item ends where its next line opens anew, though its first word would have
  /// fitted.
  private int titleLines(Block block) {
    List<Line> lines = block.lines();
    for (int k = 1; k < lines.size(); k++) {
      boolean anew = Wording.opensUpper(lines.get(k).text());
      if (anew && column.leavesRoom(lines.get(k - 1), lines.get(k)) && form(block, k).isPresent()) {
        return k;
      }
    }
    return lines.size();
  }

  private static Optional<HeadingForm> form(Block block, int lines) {
    boolean tellable = block.is(BlockKind.TEXT) || block.is(BlockKind.BULLET);
    Block title = block.to(lines);
    return tellable && title.words().length() < LONGEST ? ItemForm.of(title) : Optional.empty();
  }
}
