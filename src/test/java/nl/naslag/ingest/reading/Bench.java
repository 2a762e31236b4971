package nl.naslag.ingest.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IndexLock;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.ingest.PicturesOfWords;
import nl.naslag.ingest.Progress;
import nl.naslag.ingest.ReadingSettings;
import nl.naslag.ingest.form.FormKeeper;
import nl.naslag.ingest.given.GivenAnnotation;
import nl.naslag.ingest.scan.CorpusFolder;
import nl.naslag.ingest.scan.CorpusScanner;
import nl.naslag.ingest.scan.Fingerprints;
import nl.naslag.ingest.scan.KnownDocuments;
import nl.naslag.ingest.scan.MovedDocuments;
import nl.naslag.ingest.scan.Unsettled;
import nl.naslag.search.MemoryIndex;
import nl.naslag.search.PassageIndex;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

/// An ingest on folders of its own, with steps that read a text file as one passage.
///
/// The words of a file decide what happens to it: "versleuteld" cannot be read, "alleen beeld" has
/// no text, "struikelblok" makes a step fail, "half" misses pages.
public final class Bench {
  private static final ReadingSettings READING =
      new ReadingSettings(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(4), 20);

  public final Path corpus;
  private final Path folder;
  private final CorpusFolder corpusFolder;
  final Path data;

  /// What goes wrong outside a file, by words that are in it.
  final Map<String, Reason> mishaps = new ConcurrentHashMap<>();

  public final List<String> extracted = new ArrayList<>();
  final PicturesOfWords recognition = new PicturesOfWords();
  public final Ingest ingest;
  public final MemoryIndex index;
  public final IndexLock lock;
  final IndexWriteQueue queue;
  final DocumentPipeline pipeline;
  final AskedDocuments asked;
  private volatile Duration passed = Duration.ZERO;
  final Postponements postponed = new Postponements(READING, () -> Instant.now().plus(passed));
  private final Unsettled unsettled = new Unsettled();

  public Bench(Path folder) {
    this(folder, new MemoryIndex());
  }

  Bench(Path folder, MemoryIndex index) {
    this(folder, index, index);
  }

  Bench(Path folder, MemoryIndex index, PassageIndex writer) {
    this(folder, index, writer, Optional.empty());
  }

  /// A bench whose files are read by an extractor of the caller's.
  Bench(Path folder, TextExtractor extractor) {
    this(folder, new MemoryIndex(), extractor);
  }

  private Bench(Path folder, MemoryIndex index, TextExtractor extractor) {
    this(folder, index, index, Optional.of(extractor));
  }

  private Bench(
      Path folder, MemoryIndex index, PassageIndex writer, Optional<TextExtractor> extractor) {
    this.corpus = folder.resolve("corpus");
    this.data = folder.resolve("data");
    this.index = index;
    create(corpus);
    this.folder = folder;
    IngestSettings settings = settings();
    Fingerprints fingerprints = new Fingerprints();
    KnownDocuments known = new KnownDocuments(index, index, new MovedDocuments(settings));
    this.corpusFolder = new CorpusFolder(settings, fingerprints);
    GivenAnnotation annotation = NothingGiven.annotation(this::annotate);
    this.pipeline =
        new DocumentPipeline(
            extractor.orElse(this::extract), this::structure, annotation, ReadAheadTest.ONE_BY_ONE);
    this.lock = new IndexLock(settings);
    this.queue = new IndexWriteQueue(lock, writer, new FormKeeper(index, List::of));
    this.asked = new AskedDocuments(READING, known, corpusFolder, queue);
    CorpusRun whole =
        new CorpusRun(
            new CorpusScanner(known, fingerprints, unsettled, NothingGiven.BESIDE),
            pipeline,
            queue,
            new RunMemory(known, postponed, asked, new FactSettling(annotation, index)),
            READING);
    SingleFiles singles = new SingleFiles(corpusFolder, known, pipeline, queue, postponed);
    PictureReading pictures = new PictureReading(known, corpusFolder, singles, recognition);
    this.ingest = new CorpusIngest(corpusFolder, whole, singles, pictures, known);
  }

  public IngestSettings settings() {
    return settings(Duration.ofSeconds(1));
  }

  private IngestSettings settings(Duration interval) {
    return new IngestSettings(
        corpus, folder.resolve("index"), data, true, true, interval, DataSize.ofBytes(1000));
  }

  /// A watch on this bench's corpus that has not started.
  CorpusWatch watch(Duration interval) {
    return new CorpusWatch(
        ingest, corpusFolder, settings(interval), new WatchMemory(postponed, unsettled), lock);
  }

  /// Lets so much time pass that everything postponed may be tried again.
  void waitForRetry() {
    passed = passed.plus(READING.longestRetry()).plusSeconds(1);
  }

  /// Writes a file below the corpus.
  public Path write(String fileName, String words) {
    Path file = corpus.resolve(fileName);
    create(file.resolveSibling("."));
    try {
      return Files.writeString(file, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs, and tells file names with the status of each.
  public Map<String, String> run() {
    return run((done, total, outcome) -> {});
  }

  Map<String, String> run(Progress progress) {
    return statuses(ingest.run(progress));
  }

  public Map<String, String> rebuild() {
    return statuses(ingest.rebuild((done, total, outcome) -> {}));
  }

  private static Map<String, String> statuses(IngestReport report) {
    Map<String, String> statuses = new TreeMap<>();
    for (FileOutcome outcome : report.outcomes()) {
      String reasons =
          outcome.outcome().reasons().isEmpty() ? "" : " " + outcome.outcome().reasons();
      String before = statuses.put(outcome.fileName(), outcome.outcome().status() + reasons);
      if (before != null) {
        throw new AssertionError("Two outcomes for " + outcome.fileName());
      }
    }
    return statuses;
  }

  public DocumentId id(String fileName) {
    return index.documents().stream()
        .filter(entry -> entry.fileName().equals(fileName))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Extraction extract(Source source) {
    extracted.add(source.fileName());
    String words = words(source);
    Reason mishap = mishap(words);
    if (mishap == Reason.READING_ENDED || mishap == Reason.MACHINE_BUSY) {
      return new Unreadable(source, "text/plain", mishap);
    }
    if (words.contains("versleuteld")) {
      return new Unreadable(source, "text/plain", Reason.ENCRYPTED);
    }
    if (words.contains("programma")) {
      return new Unreadable(source, "application/x-msdownload", Reason.UNSUPPORTED);
    }
    if (words.contains("alleen beeld")) {
      return recognition.extract(source);
    }
    if (words.contains("struikelblok bij lezen")) {
      throw new IllegalStateException("stumbled");
    }
    List<Reason> missing = words.contains("half") ? List.of(Reason.PAGES_WITHOUT_TEXT) : List.of();
    return new Extracted(
        source,
        DocumentProperties.of("text/plain"),
        List.of(),
        List.of(Fragment.paragraph(words)),
        List.of(),
        missing);
  }

  /// What goes wrong now with a file that has these words; no text if nothing does.
  private Reason mishap(String words) {
    return mishaps.entrySet().stream()
        .filter(one -> words.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Reason.NO_TEXT);
  }

  private PolicyDocument structure(Extracted extracted) {
    String text = extracted.fragments().getFirst().text();
    if (text.contains("struikelblok bij ordenen")) {
      throw new StackOverflowError();
    }
    Source source = extracted.source();
    Passage passage =
        new Passage(
            new PassageId(source.documentId() + ":1"),
            source.documentId(),
            PassageKind.AGENDAPUNT,
            List.of(),
            "",
            null,
            0,
            new Span(0, text.length()),
            text,
            0,
            null,
            List.of());
    return new PolicyDocument(
        source,
        extracted.properties(),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(passage),
        extracted.missing());
  }

  private AnnotatedDocument annotate(PolicyDocument document) {
    switch (mishap(document.text())) {
      case DATABASE_AWAY -> throw new DataAccessResourceFailureException("database is down");
      case MEMORY_SHORT -> throw new OutOfMemoryError("Java heap space");
      default -> {
        // The steps go well.
      }
    }
    return new AnnotatedDocument(
        document,
        document.passages().stream().map(p -> new AnnotatedPassage(p, Annotations.NONE)).toList());
  }

  private static String words(Source source) {
    try {
      return Files.readString(source.file(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
