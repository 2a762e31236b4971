package nl.naslag.structure.heading;

import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.NotHeadings;
import nl.naslag.structure.block.WhiteAbove;

/// Headings in the size and weight of running text, distinguished only by italics, colour,
/// underlining or capitals.
///
/// "Preventie van ongewenste zwangerschap" in italics opens a part of a chapter (consultatie
/// wetabortusiszorg 12059, p. 2-4). The title of a law in italics within a sentence does not, and a
/// single such line may be emphasis.
final class AccentedHeadingRule implements HeadingRule {
  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 14;
  private static final int MOST_LINES = 2;
  // Words; less is not text below a heading.
  private static final int SHORTEST_TEXT = 5;

  private final LineWidth width;
  private final boolean used;

  AccentedHeadingRule(List<HeadingCandidate> all, LineWidth width) {
    this.width = width;
    this.used = all.stream().filter(this::set).limit(FEWEST).count() >= FEWEST;
  }

  @Override
  public int lines(HeadingCandidate candidate) {
    return used && candidate.evidence().finished() && set(candidate)
        ? candidate.block().lines().size()
        : 0;
  }

  private boolean set(HeadingCandidate candidate) {
    Block block = candidate.block();
    String words = block.words();
    return candidate.evidence().accented()
        && titled(block)
        && (block.white() != WhiteAbove.NONE || belowHeading(candidate))
        && width.isShort(block.last())
        && !words.endsWith(":")
        && !LineShape.endsStatement(words)
        && !NotHeadings.isNone(words)
        && candidate.belowNotes().filter(AccentedHeadingRule::text).isPresent();
  }

  private static boolean titled(Block block) {
    return block.flows()
        && !block.signed()
        && block.lines().size() <= MOST_LINES
        && LineShape.words(block.words()) <= MOST_WORDS
        && LineShape.titled(block.words());
  }

  private static boolean belowHeading(HeadingCandidate candidate) {
    return candidate.above().filter(above -> above.evidence().apart()).isPresent();
  }

  /// Running text, or another heading, that is not accented in the same way.
  private static boolean text(HeadingCandidate below) {
    Block block = below.block();
    return !below.evidence().accented()
        && (block.is(BlockKind.BULLET)
            || block.is(BlockKind.TEXT)
                && LineShape.opensUpper(block.words())
                && LineShape.words(block.words()) >= SHORTEST_TEXT);
  }
}
