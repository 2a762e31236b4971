package nl.naslag.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// The numbered items of a decision list that is set in one typeface.
///
/// Decisions are numbered too: those count from 1 behind "Besluit:", items count through the list.
final class DecisionItems {
  private static final int LONGEST = 300;

  private final BitSet items = new BitSet();
  private int expected;

  private DecisionItems() {}

  static DecisionItems none() {
    return new DecisionItems();
  }

  static DecisionItems of(List<Block> blocks) {
    DecisionItems found = new DecisionItems();
    for (int i = 0; i < blocks.size(); i++) {
      boolean decided = i + 1 < blocks.size() && DecisionList.decides(blocks.get(i + 1));
      found.take(i, blocks.get(i), decided);
    }
    return found;
  }

  boolean holds(int block) {
    return items.get(block);
  }

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
