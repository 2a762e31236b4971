package nl.naslag.structure.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockHeading;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.NotHeadings;
import nl.naslag.structure.decision.DecisionItems;
import nl.naslag.structure.decision.DecisionList;
import nl.naslag.structure.decision.ItemForm;

/// Combines the verdicts of the rules on a block. A heading is certain by its words or by its
/// number in a continuing count; it is likely by its typeface, or, where typefaces reveal nothing,
/// as a separate short line.
final class HeadingJudge {
  // One or two bold lines may be emphasis.
  private static final int PRINTED_TO_TRUST = 3;
  private static final int LINES_OF_A_PRINTED = 3;
  private static final int TAGGED_TO_TRUST = 2;
  // One bold number may be emphasis; two items show a style.
  private static final int ITEMS_TO_TRUST = 2;

  private final boolean decisions;
  // The first of these that sees a heading decides.
  private final List<HeadingRule> certain = new ArrayList<>();
  private final List<HeadingRule> likely;
  // Names of those who sign look like short headings, so only typefaces count there.
  private final List<HeadingRule> amongNames;
  private final TitlePage titlePage;
  private final LetterFrame letter;

  HeadingJudge(List<HeadingCandidate> all, LineWidth width) {
    List<Block> blocks = all.stream().map(HeadingCandidate::block).toList();
    this.decisions = DecisionList.is(blocks);
    this.titlePage = new TitlePage(blocks);
    this.letter = new LetterFrame(blocks);
    boolean printed = decisions ? printedItems(all) : printedHeadings(all);
    HeadingRule print = printed ? new PrintedHeadingRule() : new LoneLineRule(width);
    this.amongNames = printed ? List.of(print) : List.of();
    this.likely = decisions ? List.of(print) : List.of(new AccentedHeadingRule(all, width), print);
    certain.add(HeadingJudge::agendaHeading);
    if (decisions && !printed) {
      DecisionItems items = new DecisionItems(blocks, width);
      certain.add(candidate -> items.lines(candidate.block()));
    }
    if (decisions) {
      certain.add(candidate -> DecisionList.titleLines(candidate.position(), candidate.block()));
    }
    certain.add(new RestOfTitleRule(width));
    certain.add(new ArticleHeadingRule(all, width));
    certain.add(new NumberedHeadingRule(all, printed));
    certain.add(HeadingJudge::listedHeading);
  }

  /// In a document whose headings have their own typeface, plain short lines are never headings.
  private static boolean printedHeadings(List<HeadingCandidate> all) {
    return several(all, TAGGED_TO_TRUST, candidate -> candidate.block().is(BlockKind.HEADING))
        || several(
            all,
            PRINTED_TO_TRUST,
            candidate ->
                candidate.evidence().apart()
                    && candidate.block().lines().size() <= LINES_OF_A_PRINTED);
  }

  private static boolean printedItems(List<HeadingCandidate> all) {
    return several(
        all,
        ITEMS_TO_TRUST,
        candidate ->
            (candidate.block().is(BlockKind.HEADING) || candidate.evidence().apart())
                && ItemForm.of(candidate.block()).isPresent());
  }

  private static boolean several(
      List<HeadingCandidate> all, int fewest, Predicate<HeadingCandidate> kind) {
    return all.stream().filter(kind).limit(fewest).count() >= fewest;
  }

  /// "Agendapunten 2030/2035:"
  private static int agendaHeading(HeadingCandidate candidate) {
    Block block = candidate.block();
    String first = block.first().text();
    boolean opens =
        BlockHeading.stands(first)
            || block.lines().size() == 1 && BlockHeading.kind(first).isPresent();
    return block.is(BlockKind.TEXT) && opens ? 1 : 0;
  }

  private static int listedHeading(HeadingCandidate candidate) {
    Block block = candidate.block();
    int lines = candidate.evidence().listed();
    boolean own = lines == block.lines().size() || LineShape.opensUpper(block.from(lines).words());
    return own && candidate.evidence().finished() ? lines : 0;
  }

  /// How many lines at the start of a block are its heading; all of them when the whole block is.
  ///
  /// @param amongNames whether the names of those who sign the letter are expected here
  int headingLines(HeadingCandidate candidate, boolean amongNames) {
    Block block = candidate.block();
    if (decisions && DecisionList.label(block)) {
      return 0;
    }
    if (block.is(BlockKind.HEADING)) {
      return block.lines().size();
    }
    if (!block.flows()) {
      return 0;
    }
    int lines = first(certain, candidate);
    return lines > 0 ? lines : likelyLines(candidate, amongNames);
  }

  private int likelyLines(HeadingCandidate candidate, boolean signed) {
    int lines = first(signed ? amongNames : likely, candidate);
    Block block = candidate.block();
    boolean none =
        lines > 0
            && (NotHeadings.isNone(block.words())
                || NotHeadings.isNone(block.first().text())
                || !decisions && (titlePage.tells(candidate) || letter.frames(candidate)));
    return none ? 0 : lines;
  }

  private static int first(List<HeadingRule> rules, HeadingCandidate candidate) {
    for (HeadingRule rule : rules) {
      int lines = rule.lines(candidate);
      if (lines > 0) {
        return lines;
      }
    }
    return 0;
  }
}
