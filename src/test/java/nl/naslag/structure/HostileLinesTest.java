package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import nl.naslag.document.file.Fragment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines made to keep a pattern busy forever, or to fill the stack, are read like others.
class HostileLinesTest {
  private static final int TIMES = 30_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agendapunten| 2030 na| x",
        "Bijlage| 1 -| x",
        "|1.|a x",
        "|. |x",
        "Artikel 1|.1|: x",
        "1|-1| Titel",
        "gemeente |gemeente |x",
        "|a|- b",
        "Besluit|: |x",
        "|*|x"
      })
  void areReadInTime(String form) {
    String[] parts = form.split("\\|", -1);
    String line = parts[0] + parts[1].repeat(TIMES) + parts[2];
    String shorter = parts[0] + parts[1].repeat(40) + parts[2];
    List<Fragment> fragments =
        List.of(
            Fragment.line("Besluitenlijst"),
            Fragment.line(line),
            Fragment.line(shorter),
            Fragment.line(""),
            Fragment.heading(1, line),
            Fragment.heading(1, shorter),
            Fragment.paragraph(line),
            Fragment.listItem(1, "1.", line));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(Readings.read("nota.txt", fragments).text()).isNotEmpty());
  }
}
