package nl.naslag.compare;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What both versions are asked, made from what the first of them holds: every document and every
/// passage by name, and searches by lot from their words.
///
/// A question is a line: `GET path`, `POST path body` or `RUN argument argument`, with tabs.
final class Asks {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{3,}");
  private static final List<String> FACETS =
      List.of("theme", "horizon", "party", "kind", "request", "document", "chapter");
  private static final List<String> FIELDS =
      List.of("thema", "horizon", "partij", "soort", "verzoek", "stuk", "hoofdstuk");

  private final Served naslag;
  private final Random random;
  private final Set<String> asks = new LinkedHashSet<>();
  private final List<List<String>> passages = new ArrayList<>();
  private JsonNode facets = JSON.createObjectNode();

  Asks(Served naslag, long seed) {
    this.naslag = naslag;
    this.random = new Random(seed);
  }

  List<String> all(List<Path> questions, List<String> files)
      throws IOException, InterruptedException {
    documents();
    facets = json("/api/v1/search?q=").path("facets");
    lists();
    List<String> asked = questions(questions);
    searches(asked);
    asked.forEach(question -> get("/api/v1/answers", "q", question));
    batches();
    commands(files, asked);
    return List.copyOf(asks);
  }

  private void documents() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (int page = 1; page == 1 || ids.size() == 100 * (page - 1); page++) {
      String list = "/api/v1/documents?pageSize=100&page=" + page;
      asks.add("GET\t" + list);
      json(list).path("items").forEach(item -> ids.add(item.path("id").asString()));
    }
    for (String id : ids) {
      String path = "/api/v1/documents/" + id;
      for (String part : List.of("", "/outline", "/references", "/versions", "/pages/1/image")) {
        asks.add("GET\t" + path + part);
      }
      for (JsonNode link : json(path + "/versions").path("versions")) {
        String newer = "GET\t/api/v1/documents/" + link.path("newer").asString();
        asks.add(newer + "/versions/" + link.path("older").asString() + "/comparison");
      }
      for (JsonNode below : json(path + "/outline").findValues("passages")) {
        for (JsonNode passage : below) {
          passage(passage.asString());
        }
      }
    }
  }

  private void passage(String id) throws IOException, InterruptedException {
    String path = "/api/v1/passages/" + id;
    asks.add("GET\t" + path);
    List<String> words = words(json(path).path("text").asString());
    if (words.size() >= 4) {
      passages.add(words);
    }
    if (random.nextInt(8) == 0) {
      asks.add("GET\t" + path + "/references");
      asks.add("GET\t" + path + "/related");
    }
  }

  private void lists() throws IOException, InterruptedException {
    asks.add("GET\t/api/v1/references/unresolved");
    asks.add("GET\t/api/v1/synonyms");
    for (String list : List.of("commitments", "rijk-requests", "rijk-requests/matrix")) {
      for (String facet : FACETS.subList(0, 3)) {
        get("/api/v1/" + list, facet, value(facet));
      }
      asks.add("GET\t/api/v1/" + list);
      asks.add("GET\t/api/v1/" + list + "?format=csv");
    }
    asks.add("GET\t/api/v1/rijk-requests/matrix?down=hoofdstukken&format=csv");
    int commitments = json("/api/v1/commitments").path("total").asInt();
    for (int page = 1; (page - 1) * 100 < commitments; page++) {
      asks.add("GET\t/api/v1/commitments?pageSize=100&page=" + page);
    }
    for (JsonNode request : json("/api/v1/rijk-requests").path("requests")) {
      asks.add("GET\t/api/v1/rijk-requests/" + request.path("id").asString());
    }
    for (int i = 0; i < 60; i++) {
      get("/api/v1/suggestions", "q", start(word()));
    }
  }

  /// Six hundred, of every kind that can be typed or clicked.
  private void searches(List<String> questions) throws IOException, InterruptedException {
    Set<String> before = Set.copyOf(asks);
    for (int i = 0; asks.size() - before.size() < 600; i++) {
      String path = "/api/v1/search";
      switch (i % 15) {
        case 0, 1, 2 -> get(path, "q", word());
        case 3, 4 -> get(path, "q", String.join(" ", some(2)));
        case 5 -> get(path, "q", String.join(" ", some(3)), "pageSize", "50");
        case 6, 7 -> get(path, "q", "\"" + neighbours() + "\"");
        case 8 -> get(path, "q", start(word()) + "*");
        case 9 -> get(path, "q", combined());
        case 10 -> get(path, "q", field() + " " + word());
        case 11, 12 -> {
          String facet = FACETS.get(random.nextInt(FACETS.size()));
          get(path, "q", i % 2 == 0 ? word() : "", facet, value(facet));
        }
        case 13 -> get(path, "q", word(), "sort", sort(), "page", String.valueOf(1 + i % 4));
        default -> {
          String question = questions.get(random.nextInt(questions.size()));
          get(path, "q", i % 2 == 0 ? misspelt(word()) : question, "mode", mode(i));
        }
      }
    }
    get("/api/v1/search/report", "q", String.join(" ", some(2)));
  }

  private static String mode(int i) {
    return i % 2 == 0 ? "zoek" : "vraag";
  }

  private String combined() {
    List<String> words = some(3);
    return switch (random.nextInt(4)) {
      case 0 -> words.get(0) + " OF " + words.get(1);
      case 1 -> words.get(0) + " -" + words.get(1);
      case 2 -> "(" + words.get(0) + " OF " + words.get(1) + ") " + words.get(2);
      default -> "\"" + words.get(0) + " " + words.get(1) + "\"~6";
    };
  }

  private String field() {
    int field = random.nextInt(FIELDS.size());
    return random.nextInt(8) == 0
        ? "datum:2022-2024"
        : FIELDS.get(field) + ":\"" + value(FACETS.get(field)) + "\"";
  }

  private String sort() {
    return random.nextBoolean() ? "document" : "datum";
  }

  private void batches() {
    for (int list = 0; list < 5; list++) {
      List<String> terms = new ArrayList<>(some(4));
      for (int i = 0; i < 40; i++) {
        terms.add(i % 4 == 0 ? "\"" + neighbours() + "\"" : word());
      }
      String body = JSON.writeValueAsString(JSON.createObjectNode().putPOJO("terms", terms));
      asks.add("POST\t/api/v1/batch-searches\t" + body);
      asks.add("POST\t/api/v1/batch-searches?format=csv\t" + body);
    }
  }

  private void commands(List<String> files, List<String> questions) {
    files.forEach(file -> asks.add("RUN\toutline\tcorpus/" + file + "\t--json"));
    asks.add("RUN\toutline\tcorpus/" + files.getFirst());
    for (int i = 0; i < 3; i++) {
      asks.add("RUN\tsearch\t" + word() + "\t--json");
      asks.add("RUN\tsearch\t" + word());
      asks.add("RUN\task\t" + questions.get(i * 20) + "\t--json");
    }
    asks.add("RUN\ttrace\t--json");
    asks.add("RUN\ttrace\t--csv");
    asks.add("RUN\t--help");
  }

  private static List<String> questions(List<Path> tables) throws IOException {
    List<String> questions = new ArrayList<>();
    for (Path table : tables) {
      Files.readAllLines(table).stream()
          .skip(1)
          .map(row -> row.split("\t", -1)[1])
          .forEach(questions::add);
    }
    return questions;
  }

  private void get(String path, String... parameters) {
    StringBuilder ask = new StringBuilder("GET\t").append(path);
    for (int i = 0; i < parameters.length; i += 2) {
      String value = URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8);
      ask.append(i == 0 ? '?' : '&').append(parameters[i]).append('=').append(value);
    }
    asks.add(ask.toString());
  }

  private String value(String facet) {
    JsonNode values = facets.path(facet);
    return values.get(random.nextInt(values.size())).path("value").asString();
  }

  private List<String> one() {
    return passages.get(random.nextInt(passages.size()));
  }

  private String word() {
    List<String> words = one();
    return words.get(random.nextInt(words.size()));
  }

  private List<String> some(int count) {
    List<String> words = new ArrayList<>(one());
    Collections.shuffle(words, random);
    return words.subList(0, count);
  }

  private String neighbours() {
    List<String> words = one();
    int first = random.nextInt(words.size() - 1);
    return words.get(first) + " " + words.get(first + 1);
  }

  private static String start(String word) {
    return word.substring(0, Math.min(word.length(), 4));
  }

  private String misspelt(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(naslag.get(path).text());
  }
}
