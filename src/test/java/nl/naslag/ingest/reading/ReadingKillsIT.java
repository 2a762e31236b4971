package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.naslag.Trial;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.child.GuardedExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process that reads files is killed again and again while it reads.
class ReadingKillsIT {
  private static final long SEED = 20261202;
  private static final ExtractionSettings SETTINGS =
      new ExtractionSettings(60, 128, 50, 50, 20_000_000, 500, 50, 4, 2);

  @TempDir Path folder;
  private final Trial trial = new Trial("kills-of-the-reading-process");

  @Test
  void callsNoHealthyFileDamagedWhenItsReadingIsKilled() throws Exception {
    int kills = Trial.rounds(4, 20);
    Set<Long> others = children();
    try (GuardedExtractor extractor = new GuardedExtractor(SETTINGS)) {
      Bench bench = new Bench(folder, extractor);
      List<String> names = files(bench);
      AtomicBoolean enough = new AtomicBoolean();
      Thread killer = Thread.ofPlatform().start(() -> kill(others, kills, enough));
      while (!enough.get()) {
        count(bench.rebuild());
      }
      killer.join();
      bench.waitForRetry();
      bench.run();

      assertThat(bench.run()).containsOnlyKeys(names).containsValues("unchanged");
      assertThat(bench.index.documents()).allMatch(entry -> entry.searchable());
    }
    trial.print();
    assertThat(trial.counted("kills")).isEqualTo(kills);
    assertThat(trial.counted("damaged")).isZero();
  }

  private void count(Map<String, String> statuses) {
    trial.count("readings", statuses.size());
    trial.count("damaged", 0);
    for (String status : statuses.values()) {
      trial.count(status.startsWith("unreadable") ? "damaged" : status.split(" ")[0]);
    }
  }

  private void kill(Set<Long> others, int kills, AtomicBoolean enough) {
    Random random = new Random(SEED);
    System.Logger log = System.getLogger(ReadingKillsIT.class.getName());
    log.log(System.Logger.Level.INFO, "Seed {0}", SEED);
    try {
      while (trial.counted("kills") < kills) {
        TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(900));
        Set<Long> reading = children();
        reading.removeAll(others);
        reading.stream()
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .findAny()
            .filter(ProcessHandle::destroyForcibly)
            .ifPresent(child -> trial.count("kills"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      enough.set(true);
    }
  }

  private static Set<Long> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  /// Texts that take a while to read, each with words of its own.
  private static List<String> files(Bench bench) throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 12; i++) {
      StringBuilder words = new StringBuilder("Nota " + i + "\n\n");
      for (int line = 0; line < 20_000; line++) {
        words
            .append("De provincie vraagt het Rijk om zaak ")
            .append(random.nextInt())
            .append("\n\n");
      }
      bench.write("nota" + i + ".txt", words.toString());
    }
    return bench.run().keySet().stream().sorted().toList();
  }
}
