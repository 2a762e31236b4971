package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document that asks more than the limits keeps its words.
class StructureLimitTest {
  private static final List<Fragment> NOTA =
      Stream.concat(
              Stream.of(
                  Fragment.heading(1, "Wonen"), Fragment.listItem(1, "a)", "Bouw 200 huizen.")),
              Collections.nCopies(2_000, "De regio bouwt door.").stream().map(Fragment::line))
          .toList();

  @Test
  void keepsAllWordsAsPassagesWhenTheTimeIsOver() {
    PolicyDocument document =
        Readings.reader(Duration.ofNanos(1)).read(Readings.extracted("nota.txt", NOTA));

    assertThat(document.missing()).containsExactly(Reason.NOT_STRUCTURED);
    assertThat(document.sections()).isEmpty();
    assertThat(document.passages()).allMatch(passage -> passage.text().length() <= 2_000);
    assertThat(document.passages().stream().map(Passage::text).collect(Collectors.joining(" ")))
        .startsWith("Wonen a) Bouw 200 huizen. De regio bouwt door.")
        .endsWith("De regio bouwt door.")
        .hasSize("Wonen a) Bouw 200 huizen.".length() + 2_000 * " De regio bouwt door.".length());
  }

  @Test
  void findsTheStructureWithinTheTime() {
    PolicyDocument document = Readings.read("nota.txt", NOTA);

    assertThat(document.missing()).isEmpty();
    assertThat(document.sections()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en dan nog een regel van", "- punt", "1. Kop", "De regio kiest voor beleids-"})
  void readsAHundredThousandLinesWithinTheTime(String line) {
    List<Fragment> lines = Collections.nCopies(100_000, Fragment.line(line));

    PolicyDocument document =
        Readings.reader(Duration.ofSeconds(20)).read(Readings.extracted("nota.txt", lines));

    assertThat(document.missing()).isEmpty();
    assertThat(document.passages()).isNotEmpty();
  }

  @Test
  void takesAHeadingOfAWholePageForText() {
    PolicyDocument document =
        Readings.read(
            "nota.txt",
            List.of(
                Fragment.heading(1, "Wonen in de regio. ".repeat(100)), Fragment.line("Tekst.")));

    assertThat(document.sections()).isEmpty();
    assertThat(document.text()).startsWith("Wonen in de regio. Wonen");
  }
}
