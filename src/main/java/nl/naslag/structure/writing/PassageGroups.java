package nl.naslag.structure.writing;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.SectionKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.decision.DecisionList;
import nl.naslag.structure.outline.SectionDraft;

/// Combines the blocks of a section into passages: a bullet with its sub-bullets, rows of a table.
public final class PassageGroups {
  /// Characters. Anything longer on its own is split by [PassageSplit].
  public static final int LONGEST = 2000;

  private PassageGroups() {}

  /// Every block of the section is in one group, in order.
  static List<List<Block>> groups(SectionDraft section) {
    boolean agendapunten =
        section
            .within(List.of(SectionKind.AGENDAPUNTEN, SectionKind.DENKRICHTINGEN))
            .filter(kind -> kind == SectionKind.AGENDAPUNTEN)
            .isPresent();
    List<List<Block>> groups = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (!groups.isEmpty() && belongs(groups.getLast(), block, agendapunten)) {
        groups.getLast().add(block);
      } else {
        groups.add(new ArrayList<>(List.of(block)));
      }
    }
    return groups;
  }

  /// Sub-bullets stay with their bullet: an agendapunt is one passage, with everything it lists
  /// below it. The decision on an item is one passage, whether in points or in running text.
  private static boolean belongs(List<Block> group, Block block, boolean agendapunten) {
    Block first = group.getFirst();
    if (length(group) + block.words().length() > LONGEST) {
      return false;
    }
    if (first.is(BlockKind.DECISION) || block.is(BlockKind.DECISION)) {
      return first.is(BlockKind.DECISION)
          && block.is(BlockKind.DECISION)
          && !DecisionList.decides(block);
    }
    if (first.is(BlockKind.ROW) || block.is(BlockKind.ROW)) {
      return first.is(BlockKind.ROW) && block.is(BlockKind.ROW);
    }
    boolean below =
        first.is(BlockKind.BULLET) && block.is(BlockKind.BULLET) && block.level() > first.level();
    return below && (agendapunten || group.size() > 1 || !LineShape.endsSentence(first.words()));
  }

  private static int length(List<Block> group) {
    return group.stream()
        .mapToInt(block -> block.words().length() + block.marker().length() + 2)
        .sum();
  }
}
