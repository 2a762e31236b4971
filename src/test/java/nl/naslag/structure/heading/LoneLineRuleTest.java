package nl.naslag.structure.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineWidth;
import org.junit.jupiter.api.Test;

class LoneLineRuleTest {
  private static final String TEXT = "De regio heeft de komende jaren behoefte aan meer woningen.";

  @Test
  void takesAShortLineAboveItsText() {
    assertThat(headingLines("Wonen in de regio", TEXT)).containsExactly(1, 0);
  }

  @Test
  void takesTwoShortLinesInARowButNotThree() {
    assertThat(headingLines("Deel een", "Wonen in de regio", TEXT)).containsExactly(1, 1, 0);
    assertThat(headingLines("Provincie Drenthe", "Afdeling Ruimte", "Assen", TEXT))
        .as("an address")
        .containsExactly(0, 0, 0, 0);
  }

  @Test
  void leavesALineThatNothingFollows() {
    assertThat(headingLines(TEXT, "Woningen in Assen")).containsExactly(0, 0);
  }

  private static List<Integer> headingLines(String... lines) {
    List<Block> blocks =
        Stream.of(lines).map(line -> Block.text(List.of(Line.whole(line, 0, null, null)))).toList();
    LoneLineRule rule = new LoneLineRule(LineWidth.of(blocks.stream().map(Block::first).toList()));
    List<HeadingEvidence> evidence =
        blocks.stream()
            .map(block -> new HeadingEvidence(block, true, 0, 0, false, false, false))
            .toList();
    return HeadingCandidate.inOrder(evidence).stream().map(rule::lines).toList();
  }
}
