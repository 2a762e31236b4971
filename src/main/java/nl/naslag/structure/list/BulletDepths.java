package nl.naslag.structure.list;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// Assigns each bullet its depth, by its position and its sign.
public final class BulletDepths {
  // Points, or columns of a text file.
  private static final float DEEPER = 1.5f;
  // No list nests deeper; hostile ones do.
  private static final int DEEPEST = 30;

  private final List<Block> open = new ArrayList<>();
  private final List<Block> done = new ArrayList<>();
  private boolean moved;

  private BulletDepths() {}

  /// The same blocks, each bullet with a level from 1. A depth set by the file is kept.
  public static List<Block> set(List<Block> blocks) {
    BulletDepths depths = new BulletDepths();
    blocks.forEach(depths::take);
    return depths.done;
  }

  private void take(Block block) {
    moved |= block.white().turns();
    if (!block.is(BlockKind.BULLET)) {
      open.clear();
      done.add(block);
    } else {
      done.add(block.level() > 0 ? block : block.withLevel(depth(block)));
    }
    moved = block.lines().stream().skip(1).anyMatch(line -> line.white().turns());
  }

  /// A bullet with the style and position of an open one is its sibling; otherwise it is a child of
  /// the last open one that it is indented under, or that announces it with a colon.
  private int depth(Block bullet) {
    int here = lastLike(bullet, true);
    int same = here < 0 && moved ? lastLike(bullet, false) : here;
    if (same >= 0) {
      open.subList(same, open.size()).clear();
    }
    while (!open.isEmpty() && (open.size() >= DEEPEST || !below(open.getLast(), bullet))) {
      open.removeLast();
    }
    open.add(bullet);
    return open.size();
  }

  /// After a page or column break a list continues at another position.
  private int lastLike(Block bullet, boolean samePlace) {
    for (int i = open.size() - 1; i >= 0; i--) {
      boolean place = Math.abs(open.get(i).first().left() - bullet.first().left()) <= DEEPER;
      if (style(open.get(i)).equals(style(bullet)) && (place || !samePlace)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean below(Block above, Block bullet) {
    return bullet.first().left() > above.first().left() + DEEPER || above.ending().endsWith(":");
  }

  /// Numbers are one style, letters another.
  private static String style(Block bullet) {
    return bullet.marker().replaceAll("\\d+", "1").replaceAll("\\p{L}+", "a");
  }
}
