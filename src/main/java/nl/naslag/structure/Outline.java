package nl.naslag.structure;

import java.util.List;

/// Hangs blocks under their headings.
final class Outline {
  private Outline() {}

  /// The root holds what stands before the first heading, and the sections of the highest level.
  static SectionDraft of(List<Block> blocks) {
    SectionDraft root = SectionDraft.root();
    SectionDraft open = root;
    Levels levels = new Levels(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.is(BlockKind.HEADING)) {
        Placed placed = levels.place(i);
        open = parentOf(open, placed.level()).open(placed, block);
      } else {
        open.add(block);
      }
    }
    return root;
  }

  private static SectionDraft parentOf(SectionDraft open, int level) {
    SectionDraft parent = open;
    while (parent.level() >= level) {
      parent = parent.parent().orElseThrow();
    }
    return parent;
  }
}
