package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;

/// Gives each bullet its depth, from where it stands and which sign it has.
final class BulletDepths {
  // Points, or columns of a text file.
  private static final float DEEPER = 1.5f;

  private final List<Block> open = new ArrayList<>();
  private final List<Block> done = new ArrayList<>();

  private BulletDepths() {}

  static List<Block> set(List<Block> blocks) {
    BulletDepths depths = new BulletDepths();
    blocks.forEach(depths::take);
    return depths.done;
  }

  private void take(Block block) {
    if (!block.is(BlockKind.BULLET)) {
      open.clear();
      done.add(block);
    } else if (block.level() > 0) {
      done.add(block);
    } else {
      done.add(block.withLevel(depth(block)));
    }
  }

  private int depth(Block bullet) {
    int same = lastLike(bullet);
    if (same >= 0) {
      open.subList(same, open.size()).clear();
    }
    while (!open.isEmpty() && !below(open.getLast(), bullet)) {
      open.removeLast();
    }
    open.add(bullet);
    return open.size();
  }

  private int lastLike(Block bullet) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (style(open.get(i)).equals(style(bullet))
          && Math.abs(open.get(i).first().left() - bullet.first().left()) <= DEEPER) {
        return i;
      }
    }
    return -1;
  }

  private static boolean below(Block above, Block bullet) {
    return bullet.first().left() > above.first().left() + DEEPER || above.words().endsWith(":");
  }

  /// Numbers count as one style, letters as another.
  private static String style(Block bullet) {
    return bullet.marker().replaceAll("\\d+", "1").replaceAll("\\p{L}+", "a");
  }
}
