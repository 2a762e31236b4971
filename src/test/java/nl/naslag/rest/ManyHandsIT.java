package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naslag.Trial;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.Dossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Eight clients at once on one dossier: what was acknowledged is there, and nothing else is gone.
class ManyHandsIT extends OverHttp {
  private static final int CLIENTS = 8;
  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired Dossiers dossiers;

  private final Trial trial = new Trial("eight clients on one dossier");
  private final Set<String> added = ConcurrentHashMap.newKeySet();
  private final Set<String> removed = ConcurrentHashMap.newKeySet();
  private final Set<String> putBack = ConcurrentHashMap.newKeySet();
  private final Map<Instant, List<String>> orders = new ConcurrentSkipListMap<>();
  private String path = "";
  private String dossierId = "";
  private String passage = "";

  @Test
  void losesNothingThatNobodyRemoved() throws Exception {
    dossierId =
        JSON.readTree(rest.send("POST", "/briefing-packs", "{\"title\":\"Samen\"}").body())
            .get("id")
            .asString();
    path = "/briefing-packs/" + dossierId;
    passage = passageId();
    int writes = Trial.rounds(200, 400);
    List<Callable<Void>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Random random = new Random(12_000L + client);
      clients.add(() -> writeOften(random, writes / CLIENTS));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Void> done : threads.invokeAll(clients)) {
        done.get();
      }
    }
    List<String> there = ids(JSON.readTree(rest.get(path).body()));
    Set<String> expected = ConcurrentHashMap.newKeySet();
    expected.addAll(added);
    expected.removeAll(removed);
    trial.count("lost", (int) expected.stream().filter(id -> !there.contains(id)).count());
    trial.print();
    dossiers.remove(dossierId);
    assertThat(there).containsExactlyInAnyOrderElementsOf(expected);
    List<String> last =
        new ArrayList<>(
            ((ConcurrentSkipListMap<Instant, List<String>>) orders).lastEntry().getValue());
    last.retainAll(there);
    List<String> lastOfThose = new ArrayList<>(there);
    lastOfThose.retainAll(last);
    // A line that was removed and put back may stand elsewhere.
    last.removeAll(putBack);
    lastOfThose.removeAll(putBack);
    assertThat(lastOfThose).isEqualTo(last);
    assertThat(trial.counted("5xx")).isZero();
    assertThat(trial.counted("writes")).isEqualTo(writes / CLIENTS * CLIENTS);
  }

  private Void writeOften(Random random, int writes) throws Exception {
    List<String> mine = new ArrayList<>();
    for (int write = 0; write < writes; write++) {
      trial.count("writes");
      write(random, mine);
    }
    return null;
  }

  private void write(Random random, List<String> mine) throws Exception {
    int kind = mine.isEmpty() ? 0 : random.nextInt(8);
    switch (kind) {
      case 0, 1 -> add("{\"passageId\":\"" + passage + "\",\"note\":\"van mij\"}", mine);
      case 2 -> add("{\"kind\":\"notitie\",\"text\":\"let op\"}", mine);
      case 3 -> put(item(random, mine), "{\"text\":\"n" + random.nextInt(100) + "\"}");
      case 4 -> put(item(random, mine), "{\"position\":" + random.nextInt(30) + "}");
      case 5 -> put(path, "{\"title\":\"Samen " + random.nextInt(100) + "\"}");
      case 6 -> remove(random, mine);
      default -> reorder(random);
    }
  }

  private static String item(Random random, List<String> mine) {
    return mine.get(random.nextInt(mine.size()));
  }

  private void add(String body, List<String> mine) throws Exception {
    HttpResponse<String> answer = counted(rest.send("POST", path + "/items", body));
    assertThat(answer.statusCode()).isEqualTo(201);
    String id = JSON.readTree(answer.body()).get("id").asString();
    added.add(id);
    mine.add(id);
  }

  private void put(String where, String body) throws Exception {
    String address = where.startsWith("/") ? where : path + "/items/" + where;
    HttpResponse<String> answer = counted(rest.send("PUT", address, body));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode dossier = JSON.readTree(answer.body());
    orders.put(Instant.parse(dossier.get("modified").asString()), ids(dossier));
  }

  // Half of what is removed is put back, as the button to undo does.
  private void remove(Random random, List<String> mine) throws Exception {
    String id = item(random, mine);
    mine.remove(id);
    if (random.nextBoolean()) {
      removed.add(id);
      assertThat(counted(rest.send("DELETE", path + "/items/" + id, "")).statusCode())
          .isEqualTo(204);
      return;
    }
    trial.count("undo");
    DossierItem gone = dossiers.removeItem(dossierId, id);
    putBack.add(id);
    dossiers.insert(dossierId, gone, random.nextInt(20));
    mine.add(id);
  }

  // Refused where somebody added or removed a line meanwhile; then nothing has changed.
  private void reorder(Random random) throws Exception {
    List<String> ids = new ArrayList<>(ids(JSON.readTree(rest.get(path).body())));
    Collections.shuffle(ids, random);
    HttpResponse<String> answer =
        counted(
            rest.send("PUT", path + "/items", "{\"ids\":" + JSON.writeValueAsString(ids) + "}"));
    assertThat(answer.statusCode()).isIn(200, 400);
    if (answer.statusCode() == 200) {
      assertThat(ids(JSON.readTree(answer.body()))).isEqualTo(ids);
      orders.put(Instant.parse(JSON.readTree(answer.body()).get("modified").asString()), ids);
    }
  }

  private HttpResponse<String> counted(HttpResponse<String> answer) {
    trial.count(answer.statusCode() / 100 + "xx");
    return answer;
  }

  private static List<String> ids(JsonNode dossier) {
    return dossier.get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }
}
