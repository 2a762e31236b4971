package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Characters;
import nl.naslag.structure.block.Line;

/// All words of a file as running text, without any judgement: for a document whose structure takes
/// too long to find.
public final class PlainBlocks {
  // Lines; enough to read, and few enough to be a passage.
  private static final int MOST_LINES = 20;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();

  private PlainBlocks() {}

  /// In file order; blank lines part blocks.
  public static List<Block> blocks(List<Fragment> fragments) {
    PlainBlocks plain = new PlainBlocks();
    fragments.forEach(plain::take);
    plain.close();
    return plain.blocks;
  }

  private void take(Fragment fragment) {
    String text = Characters.clean((fragment.marker() + " " + fragment.text()));
    if (text.isEmpty() || fragment.kind() != FragmentKind.LINE || open.size() == MOST_LINES) {
      close();
    }
    if (!text.isEmpty()) {
      open.add(Line.whole(text, fragment.page(), fragment.box(), fragment.typeface()));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(Block.text(open));
      open.clear();
    }
  }
}
