package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.Naslag;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.DocumentEntry;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.ingest.HopTimes;
import nl.naslag.ingest.IndexLock;
import nl.naslag.ingest.ReadingSettings;
import nl.naslag.ingest.form.FormKeeper;
import nl.naslag.ingest.given.GivenAnnotation;
import nl.naslag.ingest.given.GivenFacts;
import nl.naslag.ingest.scan.CorpusScanner;
import nl.naslag.ingest.scan.KnownDocuments;
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
/// Seconds on the clock say little while other programs run, so processor seconds stand beside
/// them. Not part of the build: the name says that it is run by hand, as the cookbook tells.
class ReadingSpeedBenchmark {
  // As in use: with assertions, as tests run, Lucene checks itself at every step.
  static {
    ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(false);
  }

  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final List<String> NOT_NEEDED =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
  private static final int WARM_ROUNDS = Integer.getInteger("naslag.rounds", 4);

  @TempDir Path folder;

  private final HopTimes hops = new HopTimes();

  @Test
  void readsEverythingEndToEnd() throws Exception {
    assumeTrue(Files.isDirectory(SHARED.resolve("documents")), "no shared documents");
    Path corpus = corpus();
    try (ConfigurableApplicationContext naslag = naslag(corpus)) {
      CorpusRun run = run(naslag);
      hops.start();
      run.readEverything(corpus, (done, total, outcome) -> {});
      hops.stop();
      int pages = pages(naslag);
      print("pages", pages);
      print("cold_seconds_with_start", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
      print("cold_processor_seconds_with_start", HopTimes.processorSecondsSinceStart());
      double fastest = 0;
      for (int round = 0; round < WARM_ROUNDS; round++) {
        hops.start();
        run.readEverything(corpus, (done, total, outcome) -> {});
        hops.stop();
        System.out.printf(
            Locale.ROOT,
            "round %d: %.2f seconds, %.2f processor seconds%n",
            round + 1,
            hops.seconds(),
            hops.processorSeconds());
        fastest = Math.max(fastest, pages / hops.seconds());
      }
      print("warm_pages_per_second", fastest);
      hops.print(pages);
      print("child_peak_megabytes", hops.largestChildMegabytes());
      print("ratio_to_tika_alone", fastest / tikaAlone(corpus, pages));
      assertThat(pages).isPositive();
    }
  }

  /// Both folders together, as copies: the originals are read only.
  private Path corpus() throws IOException {
    Path corpus = folder.resolve("corpus");
    for (String name : List.of("documents", "corpus")) {
      Path from = SHARED.resolve(name);
      for (Path file : files(from)) {
        Path to = corpus.resolve(name).resolve(from.relativize(file).toString());
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
      }
    }
    return corpus;
  }

  private ConfigurableApplicationContext naslag(Path corpus) {
    return new SpringApplicationBuilder(Naslag.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .run(
            "--naslag.corpus=" + corpus,
            "--naslag.index=" + folder.resolve("index"),
            "--naslag.data=" + folder.resolve("data"),
            "--naslag.ocr.enabled=false",
            "--logging.threshold.console=OFF",
            "--spring.autoconfigure.exclude=" + String.join(",", NOT_NEEDED));
  }

  /// The application's own run, with a clock at every hop.
  private CorpusRun run(ConfigurableApplicationContext naslag) {
    PassageIndex index = hops.timed("index", PassageIndex.class, naslag);
    DocumentPipeline pipeline =
        new DocumentPipeline(
            hops.timed("extraction", TextExtractor.class, naslag),
            hops.timed("structure", StructureReader.class, naslag),
            new GivenAnnotation(
                hops.timed("annotation", Annotator.class, naslag),
                naslag.getBean(GivenFacts.class)),
            naslag.getBean(ExtractionSettings.class));
    IndexWriteQueue queue =
        new IndexWriteQueue(
            naslag.getBean(IndexLock.class), index, naslag.getBean(FormKeeper.class));
    return new CorpusRun(
        naslag.getBean(CorpusScanner.class),
        pipeline,
        queue,
        naslag.getBean(RunMemory.class),
        naslag.getBean(ReadingSettings.class));
  }

  private static int pages(ConfigurableApplicationContext naslag) {
    List<DocumentEntry> entries = naslag.getBean(KnownDocuments.class).entries();
    return entries.stream().mapToInt(entry -> entry.pages().size()).sum();
  }

  /// Pages a second of Tika without layout, structure or annotation, on one thread, once warm.
  private static double tikaAlone(Path corpus, int pages) throws Exception {
    AutoDetectParser parser = new AutoDetectParser();
    TesseractOCRConfig noPictures = new TesseractOCRConfig();
    noPictures.setSkipOcr(true);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, noPictures);
    double seconds = 0;
    double before = 0;
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      before = HopTimes.processorSecondsSinceStart();
      for (Path file : files(corpus)) {
        try (InputStream in = Files.newInputStream(file)) {
          parser.parse(in, new BodyContentHandler(-1), new Metadata(), context);
        }
      }
      seconds = (System.nanoTime() - start) / 1e9;
    }
    print("tika_alone_pages_per_second", pages / seconds);
    double processor = HopTimes.processorSecondsSinceStart() - before;
    print("tika_alone_pages_per_processor_second", pages / processor);
    return pages / seconds;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
  }
}
