package nl.naslag.structure.heading;

import java.util.List;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.WhiteAbove;

/// A number of the document's own scheme makes a heading. Where numbered headings have their own
/// style or typeface, other numbers belong to lists.
final class NumberedHeadingRule implements HeadingRule {
  private static final int SET_TO_TRUST = 2;

  // Words; a member of an article is a sentence.
  private static final int MOST_WORDS_IN_A_LAW = 6;

  private final boolean plainNumbers;
  // Whether "2.1" may be plain below a bold "2" (consultatie sbicodes 12159, p. 1).
  private final boolean plainParts;
  private final boolean law;

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
    this.law = ArticleHeadingRule.law(all);
    this.plainParts = set.stream().noneMatch(form -> form.depth() > 1);
  }

  private static boolean set(HeadingCandidate candidate) {
    return candidate.block().is(BlockKind.HEADING) || PrintedHeadingRule.sees(candidate);
  }

  @Override
  public int lines(HeadingCandidate candidate) {
    int lines = candidate.evidence().numbered();
    return lines > 0
            && !member(candidate, lines)
            && (plainNumbers || plainParts && part(candidate.block()))
        ? lines
        : 0;
  }

  /// "2. Het verantwoordelijke overheidsorgaan maakt van de migratie een verklaring op." is a
  // member
  /// of an article (consultatie archiefbesluit20xx 12112, p. 2).
  private boolean member(HeadingCandidate candidate, int lines) {
    return law
        && !candidate.evidence().apart()
        && candidate.evidence().listed() == 0
        && LineShape.words(candidate.block().to(lines).words()) > MOST_WORDS_IN_A_LAW;
  }

  private static boolean part(Block block) {
    return block.white() != WhiteAbove.NONE && HeadingForm.of(block).depth() > 1;
  }
}
