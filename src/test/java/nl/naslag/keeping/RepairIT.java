package nl.naslag.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naslag.keeping.KeptWorld.Ended;
import nl.naslag.keeping.archive.ArchiveWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./naslag check --repair` and a restore that fails leave behind.
class RepairIT {
  @TempDir static Path shared;

  @TempDir Path folder;

  @BeforeAll
  static void work() throws IOException {
    KeptWorld.writeCorpus(shared, 4);
    try (KeptWorld world = KeptWorld.start(shared)) {
      world.work();
    }
  }

  private static String hash(Ended ended) {
    return ended.json().get("hash").asString();
  }

  @Test
  void makesAgainWhatCanBeMadeAgainAndNothingElse() throws IOException {
    KeptWorld.copy(shared, folder);
    Ended before = KeptWorld.run(folder, "check", "--json");
    assertThat(before.status()).as(before.out()).isZero();
    Path half = leftover("corpus/toegevoegd/.ontvangst-1.txt", Duration.ofDays(1));
    Path torn = leftover("data/verplaatst.tsv.nieuw", Duration.ofDays(1));
    Path young = leftover("index/nieuw.tmp", Duration.ZERO);
    flip(largest(folder.resolve("index")));

    Ended damaged = KeptWorld.run(folder, "check", "--json");
    assertThat(damaged.status()).isEqualTo(2);
    assertThat(damaged.out()).contains("index-damaged");
    assertThat(half).exists();
    Ended repaired = KeptWorld.run(folder, "check", "--repair", "--json");

    assertThat(repaired.status()).as(repaired.out() + repaired.err()).isZero();
    assertThat(hash(repaired)).isEqualTo(hash(before));
    assertThat(hash(KeptWorld.run(folder, "check", "--json"))).isEqualTo(hash(before));
    assertThat(half).doesNotExist();
    assertThat(torn).doesNotExist();
    // It may still be in the making.
    assertThat(young).exists();
  }

  private Path leftover(String name, Duration age) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  private static Path largest(Path index) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(Files::isRegularFile)
          .max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
          .orElseThrow();
    }
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void movesAllBackWhenARestoreFailsHalfway() throws IOException {
    KeptWorld.copy(shared, folder);
    Path backup = folder.resolve("back-up.zip");
    assertThat(KeptWorld.run(folder, "backup", backup.toString()).status()).isZero();
    // A folder stands where a document has to come, and it is the last but one of them.
    Path inTheWay = folder.resolve("corpus/map/nota 3.txt");
    Files.delete(inTheWay);
    Files.createDirectories(inTheWay);
    Files.writeString(inTheWay.resolve("anders.txt"), "Iets anders.");
    Files.writeString(folder.resolve("corpus/erbij.txt"), "Kwam er later bij.");
    SortedMap<String, String> before = files();

    Ended failed = KeptWorld.run(folder, "restore", backup.toString(), "--over");

    assertThat(failed.status()).isEqualTo(2);
    assertThat(files()).isEqualTo(before);
    assertThat(folder.resolve("data/.herstel")).doesNotExist();
    Ended check = KeptWorld.run(folder, "check");
    assertThat(check.out()).doesNotContain("beschadigd");
    Files.delete(inTheWay.resolve("anders.txt"));
    Files.delete(inTheWay);
    Ended again = KeptWorld.run(folder, "restore", backup.toString(), "--over");
    assertThat(again.status()).as(again.out() + again.err()).isZero();
  }

  /// All that is kept with its checksum, without the log and the index.
  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (String name : new String[] {"corpus", "data"}) {
      try (Stream<Path> files = Files.walk(folder.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getFileName().toString().startsWith("naslag.log")) {
            found.put(folder.relativize(file).toString(), ArchiveWriter.sha256(file));
          }
        }
      }
    }
    return found;
  }
}
