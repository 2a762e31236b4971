package nl.naslag.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.naslag.Trial;
import nl.naslag.journey.RunningNaslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole application is killed while people write and files are read, and started again.
///
/// Everything that was answered is there, and every passage once.
class KilledAtWorkIT {
  private static final long SEED = 20_261_203L;
  private static final int CLIENTS = 3;
  private static final int FILES_A_ROUND = 8;
  private static final int LONGEST_WORK_MILLIS = 4_000;
  private static final int PAGE = 100;

  @TempDir Path folder;

  private final Trial trial = new Trial("the application killed at work, seed " + SEED);
  private final Set<String> lines = ConcurrentHashMap.newKeySet();
  private final Set<String> searches = ConcurrentHashMap.newKeySet();
  private final Set<String> removed = ConcurrentHashMap.newKeySet();
  private String pack = "";

  @Test
  void losesNothingThatWasAnswered() throws Exception {
    Random random = new Random(SEED);
    int kills = Trial.rounds(2, 50);
    for (int kill = 0; kill < kills; kill++) {
      KeptWorld.writeCorpus(folder, (kill + 1) * FILES_A_ROUND);
      try (RunningNaslag naslag = RunningNaslag.over(folder, 0)) {
        if (pack.isEmpty()) {
          pack =
              naslag.post("/api/v1/briefing-packs", Map.of("title", "Werk")).get("id").asString();
        }
        countLost(naslag);
        workUntilKilled(naslag, random);
      }
      trial.count("kills");
    }
    try (RunningNaslag naslag = RunningNaslag.over(folder, kills * FILES_A_ROUND)) {
      countLost(naslag);
      countPassages(naslag, kills * FILES_A_ROUND);
    }
    trial.count("acknowledged", lines.size() + searches.size() + removed.size());
    trial.print();
    assertThat(trial.counted("lost")).isZero();
    assertThat(trial.counted("passages lost or doubled")).isZero();
    assertThat(trial.counted("kills")).isEqualTo(kills);
    assertThat(lines).hasSizeGreaterThan(kills);
  }

  private void workUntilKilled(RunningNaslag naslag, Random random) throws Exception {
    List<Callable<Void>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Random own = new Random(random.nextLong());
      clients.add(() -> work(naslag, own));
    }
    int millis = random.nextInt(LONGEST_WORK_MILLIS);
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Void>> working = clients.stream().map(threads::submit).toList();
      TimeUnit.MILLISECONDS.sleep(millis);
      naslag.kill();
      for (Future<Void> client : working) {
        client.get();
      }
    }
  }

  /// One person, who stops when nobody answers.
  private Void work(RunningNaslag naslag, Random random) throws InterruptedException {
    List<String> mine = new ArrayList<>();
    String items = "/api/v1/briefing-packs/" + pack + "/items";
    try {
      while (true) {
        int kind = random.nextInt(12);
        if (kind < 5 && !mine.isEmpty()) {
          remove(naslag, items, mine.remove(random.nextInt(mine.size())));
        } else if (kind == 5) {
          Map<String, Object> search =
              Map.of("name", "Zoek " + random.nextLong(), "parameters", Map.of("q", List.of("x")));
          searches.add(naslag.post("/api/v1/saved-searches", search).get("id").asString());
        } else {
          Map<String, Object> line = Map.of("kind", "notitie", "text", "Regel " + random.nextInt());
          String id = naslag.post(items, line).get("id").asString();
          lines.add(id);
          mine.add(id);
        }
      }
    } catch (IOException killed) {
      assertThat(String.valueOf(killed.getMessage())).doesNotContain(" gave ");
      return null;
    }
  }

  private void remove(RunningNaslag naslag, String items, String id)
      throws IOException, InterruptedException {
    // Not heard of when killed meanwhile: then it may be there or not.
    lines.remove(id);
    naslag.delete(items + "/" + id);
    removed.add(id);
  }

  private void countLost(RunningNaslag naslag) throws IOException, InterruptedException {
    Set<String> there = new HashSet<>();
    naslag
        .json("/api/v1/briefing-packs/" + pack)
        .get("items")
        .forEach(item -> there.add(item.get("id").asString()));
    Set<String> kept = new HashSet<>();
    for (JsonNode search : paged(naslag, "/api/v1/saved-searches?", "items")) {
      kept.add(search.get("id").asString());
    }
    lost("line", lines, there, true);
    lost("removal", removed, there, false);
    lost("saved search", searches, kept, true);
  }

  private void lost(String what, Set<String> answered, Set<String> there, boolean expected) {
    trial.count("lost", 0);
    for (String id : answered) {
      if (there.contains(id) != expected) {
        trial.count("lost");
        trial.note("lost a " + what + " in round " + trial.counted("kills"));
      }
    }
  }

  /// Each note has as many passages about its area as every other, each once.
  private void countPassages(RunningNaslag naslag, int files)
      throws IOException, InterruptedException {
    Map<String, Integer> ofFile = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode hit : paged(naslag, "/api/v1/search?q=gebied&sort=document&", "hits")) {
      JsonNode passage = hit.get("passage");
      ofFile.merge(passage.get("documentId").asString(), 1, Integer::sum);
      if (!ids.add(passage.get("id").asString())) {
        trial.count("passages lost or doubled");
      }
    }
    trial.count("passages", ids.size());
    trial.count("passages lost or doubled", files - ofFile.size());
    int most = ofFile.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    ofFile.values().forEach(count -> trial.count("passages lost or doubled", most - count));
  }

  private static List<JsonNode> paged(RunningNaslag naslag, String path, String name)
      throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    int page = 0;
    List<JsonNode> some;
    do {
      page++;
      some = new ArrayList<>();
      naslag.json(path + "pageSize=" + PAGE + "&page=" + page).get(name).forEach(some::add);
      all.addAll(some);
    } while (some.size() == PAGE);
    return all;
  }
}
