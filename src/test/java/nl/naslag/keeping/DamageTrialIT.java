package nl.naslag.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.Naslag;
import nl.naslag.Trial;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Refusal;
import nl.naslag.ingest.Ingest;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.care.IndexCare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// A byte flips, or a file is cut short, in any file of index and data while Naslag stands still.
class DamageTrialIT {
  private static final Set<String> FINE =
      Set.of("harmless", "repaired", "database-damaged", "database-missing");
  private static final List<String> QUERIES = List.of("water", "woningen starters", "\"het Rijk\"");

  @TempDir Path folder;

  @Test
  void repairsRefusesOrSurvivesAFlippedByteInAnyFile() throws Exception {
    long seed = Long.getLong("naslag.seed", 12);
    Random random = new Random(seed);
    Path good = folder.resolve("goed");
    KeptWorld.writeCorpus(good, 5);
    try (KeptWorld world = KeptWorld.start(good)) {
      world.work();
    }
    Files.writeString(good.resolve("data/synoniemen.txt"), "rijk = rijksoverheid\n");
    List<String> expected = state(good);
    Trial trial = new Trial("damage seed " + seed);
    List<String> wrong = new ArrayList<>();
    List<Path> files = files(good);
    Collections.shuffle(files, random);
    for (int round = 0; round < Trial.rounds(2, 200); round++) {
      // Each file in turn.
      Path file = files.get(round % files.size());
      Path bad = folder.resolve("slecht");
      FileSystemUtils.deleteRecursively(bad);
      KeptWorld.copy(good, bad);
      damage(bad.resolve(good.relativize(file).toString()), round % 4 == 3, random);
      String outcome = became(bad, expected);
      trial.count(outcome);
      if (!FINE.contains(outcome)) {
        wrong.add(outcome + " after " + file + " in round " + round);
      }
    }
    trial.count("wrong", wrong.size());
    trial.print();
    assertThat(wrong).isEmpty();
  }

  /// An empty start counts as another state, as every wrong answer does.
  private static String became(Path folder, List<String> expected) throws Exception {
    boolean[] repaired = new boolean[1];
    try {
      if (!state(folder, repaired).equals(expected)) {
        return "another state";
      }
      return repaired[0] ? "repaired" : "harmless";
    } catch (RuntimeException e) {
      return refusal(e);
    }
  }

  private static String refusal(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(Refusal.class::isInstance)
        .map(refusal -> ((Refusal) refusal).code().id())
        .findFirst()
        .orElse(thrown.toString());
  }

  private static List<String> state(Path folder) throws Exception {
    return state(folder, new boolean[1]);
  }

  /// What anybody can find after a start: the hash of everything, and some searches.
  private static List<String> state(Path folder, boolean[] repaired) throws Exception {
    List<String> state = new ArrayList<>();
    new Services(Naslag.class)
        .useToWrite(
            KeptWorld.settings(folder),
            context -> {
              IndexCare care = context.getBean(IndexCare.class);
              repaired[0] = !care.verify();
              context.getBean(Ingest.class).run((done, total, outcome) -> {});
              if (!care.isWhole()) {
                care.mended();
              }
              state.add(context.getBean(Checks.class).hash().parts().toString());
              PassageSearch search = context.getBean(PassageSearch.class);
              for (String query : QUERIES) {
                search
                    .search(SearchRequest.of(query))
                    .hits()
                    .forEach(hit -> state.add(String.valueOf(hit.passage().passage().id())));
              }
            });
    return state;
  }

  private static List<Path> files(Path good) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("index", "data")) {
      try (Stream<Path> found = Files.walk(good.resolve(name))) {
        found
            .filter(Files::isRegularFile)
            .filter(file -> !file.getFileName().toString().startsWith("naslag.log"))
            .sorted()
            .forEach(files::add);
      }
    }
    files.removeIf(file -> file.toFile().length() == 0);
    return files;
  }

  private static void damage(Path file, boolean cut, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    Files.write(file, cut ? Arrays.copyOf(bytes, at) : bytes);
  }
}
