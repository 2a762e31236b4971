package nl.naslag.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.naslag.Naslag;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Reads 600 zoning plans end to end and searches them, beside plain Lucene and OpenSearch.
///
/// Not part of the build: the name says that it is run by hand, as the cookbook tells. The index
/// stays in its folder, so that a second run only searches; delete the folder to read again.
class ScaleBenchmark {
  // As in use: with assertions, as tests run, Lucene checks itself at every step.
  static {
    ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(false);
  }

  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final Path PLANS =
      SHARED.resolve("scale/bestemmingsplannen-nl-sample600-md.tar.gz");
  private static final List<String> NOT_NEEDED =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
  private static final long SEED = 20_261_124;
  private static final int WARM = 400;
  private static final int ASKED = 600;
  private static final int USERS = 50;

  private final Path folder = Path.of(System.getProperty("scale.folder", "target/scale"));

  @Test
  void readsAndSearchesAtScale() throws Exception {
    assumeTrue(Files.exists(PLANS), "no shared scale set");
    unpack();
    print("load_before", load());
    long start = System.nanoTime();
    try (ConfigurableApplicationContext naslag = naslag()) {
      print("start_seconds", seconds(System.nanoTime() - start));
      read(naslag.getBean(Ingest.class));
      PassageSearch search = naslag.getBean(PassageSearch.class);
      start = System.nanoTime();
      search.search(nl.naslag.search.SearchRequest.of("water"));
      print("first_search_seconds", seconds(System.nanoTime() - start));
      printSizes(search);
      List<IndexedPassage> passages = new ArrayList<>();
      search.each(Filters.NONE, passages::add);
      measure(search, passages);
    }
    print("load_after", load());
  }

  private void measure(PassageSearch search, List<IndexedPassage> passages) throws Exception {
    BenchmarkQueries queries = new BenchmarkQueries(passages, SEED);
    List<BenchmarkQuery> warm = queries.draw(WARM);
    List<BenchmarkQuery> asked = queries.draw(ASKED);
    List<BenchmarkQuery> crowd = queries.draw(ASKED);
    Engine naslag = query -> search.search(query.ofNaslag()).hits().size();
    Timings.alone(naslag, warm);
    Timings ours = Timings.alone(naslag, asked);
    ours.print("naslag");
    Timings.together(naslag, crowd, USERS, Duration.ofSeconds(1))
        .print("naslag_50_users_1_a_second");
    Timings busy = Timings.together(naslag, crowd, USERS, Duration.ZERO);
    busy.print("naslag_50_users_without_pause");
    assertThat(ours.errors() + busy.errors()).isZero();
    try (PlainLucene lucene = new PlainLucene(folder.resolve("lucene"), passages)) {
      print("lucene_index_mb", megabytes(folder.resolve("lucene")));
      compare("plain_lucene", lucene, ours, List.of(warm, asked, crowd));
    }
    if (OpenSearch.isThere()) {
      OpenSearch.clear(folder.resolve("opensearch"));
      try (OpenSearch other = new OpenSearch(folder.resolve("opensearch"), passages)) {
        compare("opensearch", other, ours, List.of(warm, asked, crowd));
      }
    }
  }

  private static void compare(
      String name, Engine other, Timings ours, List<List<BenchmarkQuery>> queries)
      throws Exception {
    Timings.alone(other, queries.get(0));
    Timings theirs = Timings.alone(other, queries.get(1));
    theirs.print(name);
    Timings.together(other, queries.get(2), USERS, Duration.ZERO)
        .print(name + "_50_users_without_pause");
    print("ratio_p50_naslag_to_" + name, ours.percentile(50) / theirs.percentile(50));
    print("ratio_p95_naslag_to_" + name, ours.percentile(95) / theirs.percentile(95));
  }

  /// Reads what is not in the index yet, and says how fast that was.
  private static void read(Ingest ingest) {
    double cpu = cpuSeconds();
    long start = System.nanoTime();
    IngestReport report =
        ingest.run(
            (done, total, outcome) -> {
              if (done % 100 == 0 && outcome.outcome().status().equals("added")) {
                print("heap_mb_after_" + done + "_documents", usedMegabytes());
              }
            });
    double seconds = seconds(System.nanoTime() - start);
    cpu = cpuSeconds() - cpu;
    long read =
        report.outcomes().stream().filter(o -> o.outcome().status().equals("added")).count();
    print("documents_read", read);
    print("passages", report.passages());
    print("reading_wall_seconds", seconds);
    print("reading_cpu_seconds", cpu);
    if (read > 0) {
      print("passages_a_second", report.passages() / seconds);
      print("passages_a_second_were_two_cores_free", report.passages() / Math.max(cpu / 2, 1));
    }
  }

  private void printSizes(PassageSearch search) throws IOException {
    long text = 0;
    for (DocumentEntry entry : search.documents()) {
      AnnotatedDocument document = search.document(entry.id()).orElseThrow();
      text += document.document().text().getBytes(StandardCharsets.UTF_8).length;
    }
    print("text_mb", text / 1e6);
    print("index_mb", megabytes(folder.resolve("index")));
    print("ratio_index_to_text", megabytes(folder.resolve("index")) / (text / 1e6));
  }

  private ConfigurableApplicationContext naslag() {
    return new SpringApplicationBuilder(Naslag.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .run(
            "--naslag.corpus=" + folder.resolve("corpus"),
            "--naslag.index=" + folder.resolve("index"),
            "--naslag.data=" + folder.resolve("data"),
            "--logging.threshold.console=OFF",
            "--spring.autoconfigure.exclude=" + String.join(",", NOT_NEEDED));
  }

  private void unpack() throws IOException {
    Path corpus = folder.resolve("corpus");
    if (Files.exists(corpus)) {
      return;
    }
    Files.createDirectories(corpus);
    try (InputStream file = new BufferedInputStream(Files.newInputStream(PLANS));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          Path name = Path.of(entry.getName()).getFileName();
          Files.copy(tar, corpus.resolve(name.toString()));
        }
      }
    }
  }

  /// Of this process and of those that it started and that are still there.
  private static double cpuSeconds() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.concat(Stream.of(self), self.descendants())
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(cpu -> cpu.toMillis() / 1e3)
        .sum();
  }

  private static double usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double megabytes(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }

  private static double load() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
  }
}
