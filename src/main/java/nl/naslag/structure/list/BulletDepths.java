package nl.naslag.structure.list;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// Gives each bullet its depth, from where it stands and which sign it has.
public final class BulletDepths {
  // Points, or columns of a text file.
  private static final float DEEPER = 1.5f;

  private final List<Block> open = new ArrayList<>();
  private final List<Block> done = new ArrayList<>();
  private boolean moved;

  private BulletDepths() {}

  /// The same blocks, each bullet with a level from 1. A depth that the file gives is kept.
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

  /// A bullet of the style and place of an open one is its sibling; else it is a child of the last
  /// open one that it stands deeper than, or that announces it with a colon.
  private int depth(Block bullet) {
    int here = lastLike(bullet, true);
    int same = here < 0 && moved ? lastLike(bullet, false) : here;
    if (same >= 0) {
      open.subList(same, open.size()).clear();
    }
    while (!open.isEmpty() && !below(open.getLast(), bullet)) {
      open.removeLast();
    }
    open.add(bullet);
    return open.size();
  }

  /// Behind a page or column break a list goes on at another place.
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
    return bullet.first().left() > above.first().left() + DEEPER || above.words().endsWith(":");
  }

  /// Numbers count as one style, letters as another.
  private static String style(Block bullet) {
    return bullet.marker().replaceAll("\\d+", "1").replaceAll("\\p{L}+", "a");
  }
}
