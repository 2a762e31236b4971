package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.scan.Scan;
import nl.naslag.ingest.scan.Scan.Finding;
import nl.naslag.ingest.scan.Scan.FoundFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A fault of the circumstances is not a fault of the file.
class PostponedReadingTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  @ParameterizedTest
  @EnumSource(names = {"READING_ENDED", "MACHINE_BUSY", "DATABASE_AWAY", "MEMORY_SHORT"})
  void triesAFileAgainThatACircumstanceKeptFromBeingRead(Reason circumstance) {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    bench.mishaps.put("Tweede", circumstance);

    assertThat(bench.run())
        .containsExactly(
            Map.entry("a.txt", "added"), Map.entry("b.txt", "postponed [" + circumstance + "]"));

    bench.mishaps.clear();
    bench.waitForRetry();
    assertThat(bench.run())
        .containsExactly(Map.entry("a.txt", "unchanged"), Map.entry("b.txt", "added"));
    assertThat(bench.run()).containsEntry("b.txt", "unchanged");
  }

  @Test
  void keepsTheOldPassagesOfAChangedDocumentUntilTheNewReadingStands() {
    bench.write("a.txt", "Eerste nota.");
    bench.run();
    bench.write("a.txt", "Eerste nota, herzien.");
    bench.mishaps.put("herzien", Reason.DATABASE_AWAY);

    assertThat(bench.run()).containsEntry("a.txt", "postponed [DATABASE_AWAY]");
    assertThat(passage("a.txt")).isEqualTo("Eerste nota.");
    assertThat(entry("a.txt").searchable()).isTrue();

    bench.mishaps.clear();
    bench.waitForRetry();
    assertThat(bench.run()).containsEntry("a.txt", "updated");
    assertThat(passage("a.txt")).isEqualTo("Eerste nota, herzien.");
  }

  @Test
  void waitsBeforeItTriesAgainAndLongerEachTime() {
    bench.write("a.txt", "Eerste nota.");
    bench.mishaps.put("Eerste", Reason.READING_ENDED);
    bench.run();
    bench.run();

    assertThat(bench.extracted).containsExactly("a.txt");
    bench.waitForRetry();
    assertThat(bench.run()).containsEntry("a.txt", "postponed [READING_ENDED]");
    assertThat(bench.extracted).hasSize(2);
    assertThat(new BackOff(Duration.ofSeconds(15), Duration.ofMinutes(1)))
        .extracting(waits -> waits.after(1), waits -> waits.after(2), waits -> waits.after(9))
        .containsExactly(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(1));
  }

  @Test
  void triesOtherBytesAtOnce() {
    bench.write("a.txt", "Eerste nota.");
    bench.mishaps.put("Eerste", Reason.READING_ENDED);
    bench.run();
    bench.write("a.txt", "Een andere nota.");

    assertThat(bench.run()).containsEntry("a.txt", "added");
  }

  @Test
  void holdsADocumentItselfToBlameThatExhaustsTheMemoryThreeTimes() {
    bench.write("a.txt", "Eerste nota.");
    bench.mishaps.put("Eerste", Reason.MEMORY_SHORT);
    for (int i = 0; i < 2; i++) {
      assertThat(bench.run()).containsEntry("a.txt", "postponed [MEMORY_SHORT]");
      bench.waitForRetry();
    }

    assertThat(bench.run()).containsEntry("a.txt", "unreadable [TOO_MUCH_MEMORY]");
    assertThat(bench.run()).containsEntry("a.txt", "unreadable [TOO_MUCH_MEMORY]");
    assertThat(bench.extracted).hasSize(3);
  }

  @Test
  void keepsADocumentWhoseFileCannotBeOpenedNow() {
    Path file = bench.write("a.txt", "Eerste nota.");
    bench.run();
    DocumentEntry before = entry("a.txt");
    Source closed = new Source(before.id(), file, "a.txt", "", 0);
    Scan scan =
        new Scan(List.of(new FoundFile(closed, Finding.CLOSED, before)), List.of(), List.of());
    PreparedWriter writer = new PreparedWriter(bench.index, bench.postponed, bench.index::note);
    new ReadingRun(scan, bench.index, writer, (done, total, outcome) -> {})
        .outcomes(bench.pipeline, bench.postponed);
    bench.index.commit();

    assertThat(entry("a.txt").outcome()).isEqualTo(new Outcome.Postponed(Reason.UNREADABLE_FILE));
    assertThat(passage("a.txt")).isEqualTo("Eerste nota.");

    bench.waitForRetry();
    assertThat(bench.run()).containsEntry("a.txt", "updated");
  }

  @Test
  void showsWhatIsPostponedAndReadsItWithoutARestartOrAChangeInTheFolder() throws Exception {
    bench.write("a.txt", "Eerste nota.");
    bench.mishaps.put("Eerste", Reason.DATABASE_AWAY);
    CorpusWatch watch = bench.watch(Duration.ofMillis(10));
    watch.start();
    try {
      await()
          .untilAsserted(
              () ->
                  assertThat(bench.index.documents())
                      .extracting(entry -> entry.outcome().status())
                      .containsExactly("postponed"));
      bench.mishaps.clear();
      bench.waitForRetry();
      await().untilAsserted(() -> assertThat(passage("a.txt")).isEqualTo("Eerste nota."));
    } finally {
      watch.stop();
    }
  }

  private DocumentEntry entry(String fileName) {
    return bench.index.entry(bench.id(fileName)).orElseThrow();
  }

  private String passage(String fileName) {
    return bench
        .index
        .document(bench.id(fileName))
        .map(document -> document.passages().getFirst().passage().text())
        .orElse("");
  }
}
