package nl.naslag.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// The numbered items of a decision list that is set in one typeface.
///
/// Decisions are numbered too: those count from 1 behind "Besluit:", items count through the list.
/// "7. Vaststellen nota wonen" followed by "Besluit:" is an item; "1. De nota vast te stellen."
/// behind "Besluit:" is a decision, and counts on from 1.
final class DecisionItems {
  // Characters. An item names a subject; what is longer is a decision written out.
  private static final int LONGEST = 300;

  private final BitSet items = new BitSet();
  // The number that the next decision has; 0 while no decisions are being counted.
  private int expected;

  private DecisionItems() {}

  static DecisionItems none() {
    return new DecisionItems();
  }

  ///
  /// @param blocks of the whole document; the items are kept by their index in it
  static DecisionItems of(List<Block> blocks) {
    DecisionItems found = new DecisionItems();
    for (int i = 0; i < blocks.size(); i++) {
      boolean decided = i + 1 < blocks.size() && DecisionList.decides(blocks.get(i + 1));
      found.take(i, blocks.get(i), decided);
    }
    return found;
  }

  /// Whether the block at this index is the heading of an item.
  boolean holds(int block) {
    return items.get(block);
  }

  /// A block that ends in a colon announces a list that counts from 1, like "Besluit:" does.
  private void take(int i, Block block, boolean decided) {
    if (DecisionList.decides(block) || block.words().endsWith(":")) {
      expected = 1;
    } else if (numbered(block) && (decided || !counts(block))) {
      items.set(i, decided || !Wording.endsClause(block.words()));
      expected = 0;
    }
  }

  private boolean counts(Block block) {
    String number = Objects.requireNonNullElse(HeadingText.of(block).number(), "");
    boolean next = expected > 0 && number.equals(String.valueOf(expected));
    expected += next ? 1 : 0;
    return next;
  }

  private static boolean numbered(Block block) {
    boolean tellable = block.is(BlockKind.TEXT) || block.is(BlockKind.BULLET);
    return tellable && block.words().length() < LONGEST && HeadingText.of(block).numbered();
  }
}
