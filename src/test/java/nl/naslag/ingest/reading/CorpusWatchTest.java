package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.naslag.document.DocumentEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWatchTest {
  @TempDir Path folder;
  private Bench bench;
  private CorpusWatch watch;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
    bench.write("a.txt", "Eerste nota.");
    watch = bench.watch(Duration.ofMillis(20));
  }

  @AfterEach
  void stop() throws InterruptedException {
    watch.stop();
  }

  @Test
  void readsAtTheStartAndFollowsTheFolder() throws Exception {
    watch.start();
    awaitFiles("a.txt");

    Path second = bench.write("map/b.txt", "Tweede nota.");
    awaitFiles("a.txt", "map/b.txt");

    Files.delete(second);
    awaitFiles("a.txt");
  }

  @Test
  void goesOnAfterTheFolderWasAwayForAWhile() throws Exception {
    watch.start();
    awaitFiles("a.txt");
    Path away = Files.move(bench.corpus, folder.resolve("weg"));
    Thread.sleep(100);
    assertThat(bench.index.documents()).hasSize(1);

    Files.move(away, bench.corpus);
    bench.write("b.txt", "Tweede nota.");

    awaitFiles("a.txt", "b.txt");
  }

  @Test
  void doesNotLetOthersWaitForAFileThatKeepsChanging() throws Exception {
    watch.start();
    awaitFiles("a.txt");
    AtomicBoolean enough = new AtomicBoolean();
    Thread writer =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; !enough.get(); i++) {
                    bench.write("log.txt", "Regel ".repeat(i % 100));
                  }
                });
    try {
      bench.write("b.txt", "Tweede nota.");
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(bench.index.documents())
                      .extracting(DocumentEntry::fileName)
                      .contains("a.txt", "b.txt"));
    } finally {
      enough.set(true);
      writer.join();
    }
    awaitFiles("a.txt", "b.txt", "log.txt");
  }

  @Test
  void stopsARunHalfwayWithoutHarm() throws Exception {
    watch.stop();
    watch.start();
    await().until(() -> !bench.extracted.isEmpty() && !bench.ingest.status().running());

    assertThat(bench.index.documents()).hasSize(1);
  }

  private void awaitFiles(String... names) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(bench.index.documents())
                    .extracting(DocumentEntry::fileName)
                    .containsExactlyInAnyOrder(names));
  }
}
