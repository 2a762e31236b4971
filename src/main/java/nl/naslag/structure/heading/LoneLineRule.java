package nl.naslag.structure.heading;

import java.util.Optional;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.HeadingLines;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.WhiteAbove;

/// A separate short line, or one directly above its text, is a heading. For documents whose
/// typefaces reveal nothing. It needs white space above it.
final class LoneLineRule implements HeadingRule {
  private final HeadingLines headingLines;

  LoneLineRule(LineWidth width) {
    this.headingLines = new HeadingLines(width);
  }

  @Override
  public int lines(HeadingCandidate candidate) {
    Block block = candidate.block();
    if (!block.is(BlockKind.TEXT)
        || block.white() == WhiteAbove.NONE
        || !candidate.evidence().finished()) {
      return 0;
    }
    int alone = whiteBelow(candidate) && !inARow(candidate) ? headingLines.alone(block) : 0;
    return alone > 0 ? alone : headingLines.above(block);
  }

  /// A caption comes last on its page; a heading has its text below it.
  private static boolean whiteBelow(HeadingCandidate candidate) {
    return candidate.below().filter(below -> below.block().white() == WhiteAbove.BLANK).isPresent();
  }

  /// Three short lines in a row are an address, a list of names or a table. A numbered heading is
  /// none of these: "1.1 Water", "Opgave" and "Minder water" are three headings.
  private boolean inARow(HeadingCandidate candidate) {
    Optional<HeadingCandidate> above = candidate.above().filter(this::shortLine);
    Optional<HeadingCandidate> below = candidate.below().filter(this::shortLine);
    return above.isPresent() && below.isPresent()
        || above.flatMap(HeadingCandidate::above).filter(this::shortLine).isPresent()
        || below.flatMap(HeadingCandidate::below).filter(this::shortLine).isPresent();
  }

  private boolean shortLine(HeadingCandidate candidate) {
    Block block = candidate.block();
    return block.is(BlockKind.TEXT)
        && block.lines().size() == 1
        && !HeadingForm.of(block.words()).block()
        && candidate.evidence().numbered() == 0
        && headingLines.alone(block) > 0;
  }
}
