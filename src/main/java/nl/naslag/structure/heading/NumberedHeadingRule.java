package nl.naslag.structure.heading;

import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.WhiteAbove;

/// A number of the document's own scheme makes a heading. Where numbered headings have their own
/// style or typeface, other numbers belong to lists.
final class NumberedHeadingRule implements HeadingRule {
  private static final int SET_TO_TRUST = 2;

  private final boolean plainNumbers;
  // Whether "2.1" may be plain below a bold "2" (consultatie sbicodes 12159, p. 1).
  private final boolean plainParts;

  /// Judges all candidates together.
  ///
  /// @param printed whether the document's headings have their own style or typeface
  NumberedHeadingRule(List<HeadingCandidate> all, boolean printed) {
    List<HeadingForm> set =
        all.stream()
            .filter(NumberedHeadingRule::set)
            .map(candidate -> HeadingForm.of(candidate.block()))
            .filter(HeadingForm::numbered)
            .toList();
    this.plainNumbers = !printed || set.size() < SET_TO_TRUST;
    this.plainParts = set.stream().noneMatch(form -> form.depth() > 1);
  }

  private static boolean set(HeadingCandidate candidate) {
    return candidate.block().is(BlockKind.HEADING) || PrintedHeadingRule.sees(candidate);
  }

  @Override
  public int lines(HeadingCandidate candidate) {
    int lines = candidate.evidence().numbered();
    return lines > 0 && (plainNumbers || plainParts && part(candidate.block())) ? lines : 0;
  }

  private static boolean part(Block block) {
    return block.white() != WhiteAbove.NONE && HeadingForm.of(block).depth() > 1;
  }
}
