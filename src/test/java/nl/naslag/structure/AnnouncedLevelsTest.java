package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnouncedLevelsTest {
  private static final List<Block> HEADINGS =
      Stream.of("Deel een", "Wonen", "Werken", "Water", "Bodem", "Energie", "Deel twee", "Wonen")
          .map(title -> Block.heading(0, List.of(Line.whole(title, 0, null, null))))
          .toList();
  private static final Announced TABLE =
      new Announced(
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
    Map<Integer, Integer> printed = Map.of(0, 1, 1, 2, 2, 2, 3, 2, 4, 2, 5, 3, 6, 1, 7, 4);
    assertThat(AnnouncedLevels.even(printed, HEADINGS, TABLE))
        .containsEntry(5, 2)
        .as("a title that comes again lower down stays there")
        .containsEntry(7, 4);
  }

  @Test
  void leavesLevelsAloneThatTheTableDoesNotShare() {
    Map<Integer, Integer> printed = Map.of(0, 1, 1, 2, 2, 2, 3, 3, 4, 3, 5, 3, 6, 1, 7, 4);
    assertThat(AnnouncedLevels.even(printed, HEADINGS, TABLE)).isEqualTo(printed);
  }
}
