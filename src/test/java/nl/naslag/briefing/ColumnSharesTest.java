package nl.naslag.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSharesTest {
  @Test
  void aTitleGetsMoreRoomThanANumber() {
    int[] shares =
        ColumnShares.of(
            List.of("Stuk", "Citaten"),
            List.of(List.of("Besluit tot intrekking van het Archiefbesluit 1995", "3, 5")));
    assertThat(shares[0]).isGreaterThan(3 * shares[1]);
    assertThat(Arrays.stream(shares).sum()).isBetween(95, 100);
  }

  @Test
  void oneLongCellLeavesRoomForTheOthers() {
    int[] shares = ColumnShares.of(List.of(), List.of(List.of("a".repeat(10_000), "b", "c")));
    assertThat(shares[1]).isGreaterThan(10);
  }

  @Test
  void manyColumnsAllHaveSomeWidth() {
    List<String> row = Collections.nCopies(300, "x");
    assertThat(ColumnShares.of(List.of(), List.of(row))).hasSize(300).doesNotContain(0);
  }

  @Test
  void aShortWordIsNotBrokenBesideLongOnes() {
    String title = "Besluit tot intrekking van het Archiefbesluit 1995";
    int[] shares =
        ColumnShares.of(
            List.of("Stuk", "Van", "Datum", "Nummer", "Bestand", "Citaten"),
            List.of(List.of(title, title, "18 september 2017", "NL.IMRO.0014", title, "3, 5")));
    // In letters of small print, of which a line of the paper holds a hundred.
    assertThat(shares[2]).isGreaterThan("september".length());
    assertThat(shares[5]).isGreaterThan("Citaten".length());
  }
}
