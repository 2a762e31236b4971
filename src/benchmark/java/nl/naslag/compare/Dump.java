package nl.naslag.compare;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naslag.compare.Served.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What one version makes of the documents: `extraction.tsv`, the texts in `extraction`, and
/// `answers.tsv` with a question, its status and its answer on each line.
final class Dump {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  /// Times, and what tells which version of the code read the documents.
  private static final List<String> VOLATILE =
      List.of("ingestedAt", "moment", "fingerprint", "generation");
  private static final String MARKDOWN = ".md";

  private final Path checkout;
  private final Path shared;
  private final Path out;

  /// @param checkout of a version, built
  /// @param shared the folder with documents and questions
  Dump(Path checkout, Path shared, Path out) {
    this.checkout = checkout;
    this.shared = shared;
    this.out = out;
  }

  /// @param asks what an earlier dump was asked; empty to make questions with the seed
  void write(List<String> asks, long seed) throws IOException, InterruptedException {
    Path files = out.resolve("work/corpus");
    for (String name : List.of("documents", "corpus", "brieven", "robustness")) {
      copy(shared.resolve(name), files.resolve(name));
    }
    copy(checkout.resolve("corpus/voorbeeld"), files.resolve("voorbeeld"));
    extraction(files);
    // What is searched holds no Markdown and nothing hostile, so that neither moves the ranking.
    delete(files.resolve("robustness"));
    Path aside = Files.createDirectories(out.resolve("work/aside"));
    for (Path file : filesBelow(files)) {
      if (file.toString().endsWith(MARKDOWN)) {
        Files.move(file, aside.resolve(String.valueOf(file.getFileName())));
      }
    }
    try (Served naslag = Served.over(checkout, out.resolve("work"))) {
      answers(naslag, asks.isEmpty() ? newAsks(naslag, files, seed) : asks);
    }
    delete(out.resolve("work"));
  }

  private void extraction(Path files) throws IOException, InterruptedException {
    Path sources = Path.of(System.getProperty("compare.sources"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                checkout.resolve("target/naslag.jar") + ":" + checkout.resolve("target/lib") + "/*",
                sources.resolve("ExtractionDump.java").toString(),
                files.toString(),
                out.resolve("extraction").toString())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("Extraction of " + checkout + " ended with " + process.exitValue());
    }
  }

  private List<String> newAsks(Served naslag, Path files, long seed)
      throws IOException, InterruptedException {
    // One file of each kind, because each takes a process of its own.
    Map<String, String> kinds = new TreeMap<>();
    for (Path file : filesBelow(files)) {
      String name = files.relativize(file).toString();
      kinds.put(name.substring(name.lastIndexOf('.')), name);
    }
    Path gold = shared.resolve("gold");
    return new Asks(naslag, seed)
        .all(
            List.of(gold.resolve("vragen.tsv"), gold.resolve("vragen-zonder-antwoord.tsv")),
            List.copyOf(kinds.values()));
  }

  private void answers(Served naslag, List<String> asks) throws IOException, InterruptedException {
    try (BufferedWriter writer = Files.newBufferedWriter(out.resolve("answers.tsv"))) {
      for (String ask : asks) {
        Answer answer = answer(naslag, List.of(ask.split("\t")));
        String line = ask.replace('\t', ' ') + "\t" + answer.status() + "\t" + plain(answer);
        writer.write(line + "\n");
      }
    }
    Files.write(out.resolve("asks.txt"), asks);
  }

  private static Answer answer(Served naslag, List<String> ask)
      throws IOException, InterruptedException {
    return switch (ask.getFirst()) {
      case "GET" -> naslag.get(ask.get(1));
      case "POST" -> naslag.post(ask.get(1), ask.get(2));
      default -> naslag.command(ask.subList(1, ask.size()).toArray(String[]::new));
    };
  }

  /// On one line, without what differs from run to run.
  private static String plain(Answer answer) {
    Optional<JsonNode> json = json(answer.text());
    json.ifPresent(Dump::withoutVolatile);
    return json.map(JsonNode::toString)
        .orElseGet(
            () -> answer.text().replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n"));
  }

  private static Optional<JsonNode> json(String text) {
    boolean begins = text.startsWith("{") || text.startsWith("[");
    return begins ? Optional.of(JSON.readTree(text)) : Optional.empty();
  }

  private static void withoutVolatile(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(VOLATILE);
    }
    node.forEach(Dump::withoutVolatile);
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : filesBelow(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
