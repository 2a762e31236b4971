package nl.naslag.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Headings in the size and weight of running text, told only by slant, colour, line or capitals.
///
/// "Preventie van ongewenste zwangerschap" in italics opens a part of a chapter (consultatie
/// wetabortusiszorg 12059, p. 2-4). A title of a law in italics within a sentence does not, and one
/// such line alone may be emphasis.
final class AccentedHeadings {
  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 14;
  private static final int MOST_LINES = 2;

  private final List<Block> blocks;
  private final Faces faces;
  private final Column column;
  private final Set<Integer> found;

  AccentedHeadings(List<Block> blocks, Faces faces, Column column) {
    this.blocks = blocks;
    this.faces = faces;
    this.column = column;
    Set<Integer> set =
        IntStream.range(0, blocks.size()).filter(this::set).boxed().collect(Collectors.toSet());
    this.found = set.size() >= FEWEST ? set : Set.of();
  }

  /// Whether the block at this index is one.
  boolean holds(int i) {
    return found.contains(i);
  }

  private boolean set(int i) {
    Block block = blocks.get(i);
    String words = block.words();
    return titled(block)
        && faces.accents(block)
        && (block.gap() != Gap.NONE || i > 0 && faces.sets(blocks.get(i - 1)))
        && column.isShort(block.last())
        && !words.endsWith(":")
        && !Wording.endsSentence(words.replaceAll("[!?]$", ""))
        && !NotHeadings.isNone(words)
        && textBelow(i);
  }

  private static boolean titled(Block block) {
    boolean bullet = block.is(BlockKind.BULLET) && Marker.number(block.marker()).isEmpty();
    return (block.is(BlockKind.TEXT) || block.is(BlockKind.BULLET) && !bullet)
        && block.lines().size() <= MOST_LINES
        && Wording.words(block.words()) <= MOST_WORDS
        && Opening.titled(block.words());
  }

  /// Running text, or another heading, that is not set off so too.
  private boolean textBelow(int i) {
    int next = i + 1;
    while (next < blocks.size() && blocks.get(next).is(BlockKind.NOTE)) {
      next++;
    }
    return next < blocks.size()
        && !faces.accents(blocks.get(next))
        && (blocks.get(next).is(BlockKind.BULLET)
            || blocks.get(next).is(BlockKind.TEXT)
                && Wording.opensUpper(blocks.get(next).words())
                && Wording.words(blocks.get(next).words()) > 4);
  }
}
