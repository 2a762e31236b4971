package nl.naslag.structure.decision;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// Separates the decision on an item of a decision list from other text. The decision follows
/// "Besluit:"; text before that, or after "Toelichting:", is a note (besluitenlijst Wassenaar 20
/// december 2022, p. 3-4). In a list without "Besluit" the entire text of an item is its decision.
public final class Decisions {
  private final boolean labelled;
  private final List<Block> marked = new ArrayList<>();
  private boolean inItem;
  private boolean decided;
  // "Aldus vastgesteld" is followed by names, not decisions.
  private boolean closed;

  private Decisions(boolean labelled) {
    this.labelled = labelled;
  }

  /// Marks the decisions and notes.
  ///
  /// @param blocks of a decision list, with headings marked
  public static List<Block> mark(List<Block> blocks) {
    boolean labelled = blocks.stream().anyMatch(DecisionList::decides);
    Decisions decisions = new Decisions(labelled);
    blocks.forEach(decisions::take);
    return decisions.marked;
  }

  private static boolean heading(Block block) {
    return block.is(BlockKind.HEADING);
  }

  private void take(Block block) {
    if (heading(block)) {
      inItem |= ItemForm.of(block).isPresent();
      decided = inItem && (!labelled || DecisionList.decides(block));
    } else if (!block.is(BlockKind.NOTE)) {
      closed |= DecisionList.closes(block);
      decided = inItem && !DecisionList.about(block) && (decided || DecisionList.decides(block));
    }
    boolean decision = decided && !closed && !heading(block) && !block.is(BlockKind.NOTE);
    marked.add(decision ? block.as(BlockKind.DECISION) : block);
  }
}
