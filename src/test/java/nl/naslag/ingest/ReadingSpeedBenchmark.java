package nl.naslag.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.naslag.Naslag;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.Extracted;
import nl.naslag.document.Extraction;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Source;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.search.PassageIndex;
import nl.naslag.structure.StructureReader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Reads all real documents end to end, cold and warm, and prints how fast each hop was.
///
/// Not part of the build: the name says that it is run by hand, as the cookbook tells.
class ReadingSpeedBenchmark {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final List<String> NOT_NEEDED =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
          "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
          "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration",
          "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");
  private static final int WARM_ROUNDS = 2;

  @TempDir Path folder;

  private final Map<String, Duration> hops = new LinkedHashMap<>();

  @Test
  void readsEverythingEndToEnd() throws Exception {
    assumeTrue(Files.isDirectory(SHARED.resolve("documents")), "no shared documents");
    List<Source> sources = sources();
    try (ConfigurableApplicationContext naslag = naslag()) {
      int pages = read(naslag, sources);
      print("pages", pages);
      print("cold_seconds_with_start", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
      double fastest = 0;
      for (int round = 0; round < WARM_ROUNDS; round++) {
        hops.clear();
        long start = System.nanoTime();
        read(naslag, sources);
        fastest = Math.max(fastest, pages / seconds(System.nanoTime() - start));
      }
      print("warm_pages_per_second", fastest);
      printShares();
      print("ratio_to_tika_alone", fastest / tikaAlone(sources, pages));
      assertThat(pages).isPositive();
    }
  }

  private ConfigurableApplicationContext naslag() {
    return new SpringApplicationBuilder(Naslag.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .run(
            "--naslag.corpus=" + folder,
            "--naslag.index=" + folder.resolve("index"),
            "--naslag.data=" + folder.resolve("data"),
            "--naslag.ocr.enabled=false",
            "--logging.threshold.console=OFF",
            "--spring.autoconfigure.exclude=" + String.join(",", NOT_NEEDED));
  }

  /// Extraction runs ahead in its own process, so its hop is only the time that is waited for it.
  private int read(ConfigurableApplicationContext naslag, List<Source> sources) {
    StructureReader structure = naslag.getBean(StructureReader.class);
    Annotator annotator = naslag.getBean(Annotator.class);
    PassageIndex index = naslag.getBean(PassageIndex.class);
    int pages = 0;
    try (ReadAhead texts = new ReadAhead(naslag.getBean(TextExtractor.class), sources)) {
      for (int i = 0; i < sources.size(); i++) {
        Extraction extraction = timed("waiting_for_text", texts::next);
        if (extraction instanceof Extracted extracted) {
          PolicyDocument document = timed("structure", () -> structure.read(extracted));
          AnnotatedDocument annotated = timed("annotation", () -> annotator.annotate(document));
          var entry = Entries.of(annotated, new Outcome.Added(), Instant.EPOCH);
          timed(
              "index",
              () -> {
                index.put(annotated, entry);
                return entry;
              });
          pages += document.pages().size();
        }
      }
    }
    timed(
        "commit",
        () -> {
          index.commit();
          return index;
        });
    return pages;
  }

  private <T> T timed(String hop, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    hops.merge(hop, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    return result;
  }

  private void printShares() {
    double all = hops.values().stream().mapToLong(Duration::toNanos).sum();
    hops.forEach((hop, time) -> print("share_" + hop, time.toNanos() / all));
  }

  /// Pages a second of Tika without layout, structure or annotation, on one thread, once warm.
  private static double tikaAlone(List<Source> sources, int pages) throws Exception {
    AutoDetectParser parser = new AutoDetectParser();
    TesseractOCRConfig noPictures = new TesseractOCRConfig();
    noPictures.setSkipOcr(true);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, noPictures);
    double seconds = 0;
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      for (Source source : sources) {
        try (InputStream in = Files.newInputStream(source.file())) {
          parser.parse(in, new BodyContentHandler(-1), new Metadata(), context);
        }
      }
      seconds = seconds(System.nanoTime() - start);
    }
    print("tika_alone_pages_per_second", pages / seconds);
    return pages / seconds;
  }

  private static List<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String name : List.of("documents", "corpus")) {
      try (Stream<Path> files = Files.walk(SHARED.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String id = "d" + sources.size();
          String sha256 = Fingerprints.sha256(file);
          sources.add(
              new Source(id, file, id + "-" + file.getFileName(), sha256, Files.size(file)));
        }
      }
    }
    return sources;
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
  }
}
