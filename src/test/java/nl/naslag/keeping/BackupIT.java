package nl.naslag.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.naslag.Trial;
import nl.naslag.keeping.KeptWorld.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup while people work, and what an empty machine makes of it.
class BackupIT {
  private static final int CLIENTS = 4;

  @TempDir Path folder;

  @Test
  void givesTheSameHashElsewhereWhenBackedUpUnderLoad() throws Exception {
    Path here = folder.resolve("hier");
    Path file = folder.resolve("back-up.zip");
    Trial trial = new Trial("backup under load");
    KeptWorld.writeCorpus(here, Trial.rounds(6, 60));
    String kept;
    try (KeptWorld world = KeptWorld.start(here)) {
      world.work();
      AtomicBoolean enough = new AtomicBoolean();
      try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
        List<Future<Integer>> written =
            IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit(writing(world, enough)))
                .toList();
        for (int round = 1; round < Trial.rounds(1, 5); round++) {
          world.bean(Backups.class).backUp(folder.resolve("eerder-" + round + ".zip"));
        }
        Ended backup = KeptWorld.run(here, "backup", file.toString(), "--json");
        assertThat(backup.status()).as(backup.err()).isZero();
        kept = backup.json().get("hash").asString();
        enough.set(true);
        for (Future<Integer> one : written) {
          trial.count("acknowledged writes meanwhile", one.get());
        }
      }
      assertThat(world.bean(Checks.class).check().level()).isEqualTo(CheckReport.Level.FINE);
    }
    Path there = folder.resolve("daar");
    Ended restored = KeptWorld.run(there, "restore", file.toString());
    assertThat(restored.status()).as(restored.out() + restored.err()).isZero();
    Ended check = KeptWorld.run(there, "check", "--json");

    assertThat(check.json().get("hash").asString()).isEqualTo(kept);
    assertThat(check.status()).as(check.out()).isZero();
    trial.count("other hash", check.json().get("hash").asString().equals(kept) ? 0 : 1);
    trial.print();
    restoresOverWhatIsThereOnlyWhenAsked(there, file);
  }

  /// Each client works in a dossier of its own.
  private static Callable<Integer> writing(KeptWorld world, AtomicBoolean enough) {
    return () -> {
      String pack =
          world.post("/briefing-packs", Map.of("title", "Onder druk")).get("id").asString();
      int acknowledged = 1;
      while (!enough.get()) {
        world.post(
            "/briefing-packs/" + pack + "/items",
            Map.of("kind", "kop", "text", "Regel " + acknowledged));
        acknowledged++;
      }
      return acknowledged;
    };
  }

  private static void restoresOverWhatIsThereOnlyWhenAsked(Path there, Path file)
      throws IOException {
    byte[] database = Files.readAllBytes(there.resolve("data/naslag.mv.db"));
    Ended refused = KeptWorld.run(there, "restore", file.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("--over");
    assertThat(there.resolve("data/naslag.mv.db")).hasBinaryContent(database);

    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 1;
    Path torn = Files.write(file.resolveSibling("stuk.zip"), bytes);
    Ended damaged = KeptWorld.run(there, "restore", torn.toString(), "--over");
    assertThat(damaged.status()).isEqualTo(2);
    assertThat(damaged.err()).contains("niet heel");
    assertThat(there.resolve("data/naslag.mv.db")).hasBinaryContent(database);
    assertThat(there.resolve("data/opzij")).doesNotExist();

    Ended over = KeptWorld.run(there, "restore", file.toString(), "--over");
    assertThat(over.status()).as(over.out() + over.err()).isZero();
    assertThat(there.resolve("data/opzij")).isNotEmptyDirectory();
  }
}
