package nl.naslag.structure.heading;

import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.LineShape;

/// A short block printed larger or bolder than running text is a heading. For documents that print
/// their headings that way; a long bold sentence is a statement.
final class PrintedHeadingRule implements HeadingRule {
  // Characters. A longer bold block is an emphasised paragraph.
  private static final int LONGEST = 250;
  // The heading of an article may name those it applies to (besluit bemanning zeeschepen 12165, p.
  // 18).
  private static final int LONGEST_OF_AN_ARTICLE = 400;
  private static final int WORDS_OF_A_SENTENCE = 16;

  @Override
  public int lines(HeadingCandidate candidate) {
    boolean heading = sees(candidate) || candidate.evidence().apart() && secondLine(candidate);
    return heading ? candidate.block().lines().size() : 0;
  }

  /// Whether it is printed and worded as a heading in its own right.
  static boolean sees(HeadingCandidate candidate) {
    return candidate.evidence().apart() && reads(candidate.block());
  }

  private static boolean reads(Block block) {
    if (block.signed()) {
      return false;
    }
    String words = block.words();
    boolean sentence = words.endsWith(".") && LineShape.words(words) > WORDS_OF_A_SENTENCE;
    int longest = ArticleHeadingRule.names(block) ? LONGEST_OF_AN_ARTICLE : LONGEST;
    return words.length() <= longest && LineShape.titled(words) && !sentence;
  }

  /// The lines of a large title may be far apart.
  private static boolean secondLine(HeadingCandidate candidate) {
    return candidate.block().is(BlockKind.TEXT)
        && LineShape.opensLower(candidate.block().words())
        && candidate.evidence().larger()
        && candidate
            .above()
            .filter(above -> above.block().lines().size() == 1 && above.evidence().larger())
            .isPresent();
  }
}
