package nl.naslag.structure.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.heading.ContentsTable;
import nl.naslag.structure.heading.ListedHeadings;
import org.junit.jupiter.api.Test;

class ListedLevelsTest {
  private static final List<Block> HEADINGS =
      Stream.of("Deel een", "Wonen", "Werken", "Water", "Bodem", "Energie", "Deel twee", "Wonen")
          .map(title -> List.of(Line.whole(title, 0, null, null)))
          .map(lines -> new Block(BlockKind.HEADING, 0, "", lines))
          .toList();
  private static final ListedHeadings TABLE =
      new ListedHeadings(
          List.of(
              entry("Deel een", 40),
              entry("Wonen", 46),
              entry("Werken", 46),
              entry("Water", 46),
              entry("Bodem", 46),
              entry("Energie", 46),
              entry("Deel twee", 40)),
          List.of());

  private static ContentsTable.Entry entry(String title, float left) {
    return new ContentsTable.Entry(title, left);
  }

  @Test
  void liftsAHeadingToTheLevelOfItsSiblingsInTheTable() {
    assertThat(evened(1, 2, 2, 2, 2, 3, 1, 4))
        .as("a title that comes again lower down stays there")
        .containsExactly(1, 2, 2, 2, 2, 2, 1, 4);
  }

  @Test
  void leavesLevelsAloneThatTheTableDoesNotShare() {
    assertThat(evened(1, 2, 2, 3, 3, 3, 1, 4)).containsExactly(1, 2, 2, 3, 3, 3, 1, 4);
  }

  private static List<Integer> evened(int... printed) {
    IdentityHashMap<Block, Integer> levels = new IdentityHashMap<>();
    IntStream.range(0, printed.length).forEach(i -> levels.put(HEADINGS.get(i), printed[i]));
    ListedLevels.even(levels, HEADINGS, TABLE);
    return HEADINGS.stream().map(levels::get).toList();
  }
}
