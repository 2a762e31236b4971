package nl.naslag.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Refusal;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run as a whole: how far it is, what it lets in, and what stays when it breaks off.
class IngestRunTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  @Test
  void refusesAnIndexThatIsInUse() {
    bench.run();

    assertThatThrownBy(() -> new Bench(folder).run())
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code().id()).isEqualTo("index-in-use"));
  }

  @Test
  void refusesACorpusThatIsNotThereAndKeepsTheIndex() throws Exception {
    Path file = bench.write("a.txt", "Eerste nota.");
    bench.run();
    Files.delete(file);
    Files.delete(bench.corpus);

    assertThatThrownBy(bench::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code().id()).isEqualTo("corpus-missing"));
    assertThat(bench.index.documents())
        .extracting(DocumentEntry::fileName)
        .containsExactly("a.txt");
  }

  @Test
  void leavesTheIndexAsItWasWhenARunIsStopped() {
    bench.write("a.txt", "Eerste nota.");
    bench.run();
    bench.write("b.txt", "Tweede nota.");

    assertThatThrownBy(
            () ->
                bench.ingest.run(
                    (done, total, outcome) -> {
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(bench.index.documents()).hasSize(1);
    assertThat(bench.run()).containsEntry("b.txt", "added");
  }

  @Test
  void tellsHowFarARunIs() {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");

    bench.ingest.run(
        (done, total, outcome) ->
            assertThat(bench.ingest.status())
                .isEqualTo(new IngestStatus(true, done, 2, outcome.fileName())));

    assertThat(bench.ingest.status()).isEqualTo(new IngestStatus(false, 2, 2, ""));
  }

  @Test
  void leavesTheIndexAsItWasWhenItCannotBeCommitted() {
    bench.write("a.txt", "Eerste nota.");
    bench.run();
    bench.write("b.txt", "Tweede nota.");
    bench.index.failNextCommit();

    assertThatThrownBy(bench::run).hasMessage("disk full");
    assertThat(bench.index.documents()).hasSize(1);
    assertThat(bench.run()).containsEntry("b.txt", "added");
  }

  @Test
  void letsAnUploadInOnARunAndKeepsItAtOnce() throws Exception {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    FutureTask<FileOutcome> upload =
        new FutureTask<>(
            () ->
                bench.ingest.add("c.txt", new ByteArrayInputStream("Derde nota.".getBytes(UTF_8))));

    bench.run(
        (done, total, outcome) -> {
          if (done == 1) {
            Thread.ofPlatform().start(upload);
            await().until(bench.queue::someoneWaits);
          } else {
            assertThat(upload).succeedsWithin(Duration.ofSeconds(5));
            assertThat(bench.index.documents()).as("what is acknowledged is kept").hasSize(2);
          }
        });

    assertThat(upload.get().outcome()).isEqualTo(new Outcome.Added());
    assertThat(bench.index.documents()).hasSize(3);
    assertThat(bench.run()).hasSize(3).doesNotContainValue("added");
  }

  @Test
  void commitsAsItGoesAndGoesOnFromThereAfterACrash() {
    for (int i = 0; i < 6; i++) {
      bench.write("nota" + i + ".txt", "Nota met woord" + i);
    }

    assertThatThrownBy(
            () ->
                bench.run(
                    (done, total, outcome) -> {
                      if (done == 5) {
                        throw new IllegalStateException("crash");
                      }
                    }))
        .hasMessage("crash");
    assertThat(bench.index.documents()).as("the first few files").hasSize(3);
    bench.extracted.clear();
    bench.run();

    assertThat(bench.extracted).containsExactlyInAnyOrder("nota3.txt", "nota4.txt", "nota5.txt");
    assertThat(bench.index.documents()).hasSize(6);
  }

  @Test
  void keepsWhatWasReadWhenItIsAskedToStop() {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");

    assertThatThrownBy(
            () ->
                bench.run(
                    (done, total, outcome) -> {
                      throw new StoppedRun();
                    }))
        .isInstanceOf(StoppedRun.class);
    assertThat(bench.index.documents()).hasSize(1);
  }

  @Test
  void commitsAfterTheFirstFilesAndThenAtIntervals() {
    AtomicLong clock = new AtomicLong();
    CommitPace pace = new CommitPace(Duration.ofSeconds(15), clock::get);

    assertThat(List.of(pace.due(), pace.due(), pace.due(), pace.due()))
        .containsExactly(false, false, true, false);
    clock.addAndGet(Duration.ofSeconds(15).toNanos());
    assertThat(pace.due()).isTrue();
    assertThat(pace.due()).isFalse();
  }

  @Test
  void keepsARunGoingWhenWhatItLetInIsRefused() throws Exception {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    FutureTask<FileOutcome> upload =
        new FutureTask<>(
            () -> bench.ingest.add("c.exe", new ByteArrayInputStream("programma".getBytes(UTF_8))));

    bench.run(
        (done, total, outcome) -> {
          if (done == 1) {
            Thread.ofPlatform().start(upload);
            await().until(bench.queue::someoneWaits);
          }
        });

    assertThat(upload)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(Refusal.class);
    assertThat(bench.index.documents()).hasSize(2);
  }
}
