package nl.naslag.structure.heading;

import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;

/// A short lower-case line directly after the line of a chapter number is the rest of its title.
final class RestOfTitleRule implements HeadingRule {
  private final LineWidth width;

  RestOfTitleRule(LineWidth width) {
    this.width = width;
  }

  @Override
  public int lines(HeadingCandidate candidate) {
    Block block = candidate.block();
    boolean rest =
        block.is(BlockKind.TEXT)
            && block.lines().size() == 1
            && candidate.above().filter(RestOfTitleRule::numbered).isPresent()
            && LineShape.opensLower(block.words())
            && width.isShort(block.first())
            && !LineShape.endsClause(block.words());
    return rest ? 1 : 0;
  }

  private static boolean numbered(HeadingCandidate above) {
    return above.evidence().numbered() == above.block().lines().size();
  }
}
