package nl.naslag.ingest.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ingest.Progress;
import nl.naslag.ingest.scan.CorpusFolder;
import nl.naslag.ingest.scan.KnownDocuments;
import org.springframework.stereotype.Service;

/// Reads the configured corpus folder, as a whole and file by file. Thread-safe: writers wait for
/// their turn, other calls do not wait.
@Service
class CorpusIngest implements Ingest {
  private final CorpusFolder folder;
  private final CorpusRun corpus;
  private final SingleFiles singles;
  private final PictureReading pictures;
  private final KnownDocuments known;

  CorpusIngest(
      CorpusFolder folder,
      CorpusRun corpus,
      SingleFiles singles,
      PictureReading pictures,
      KnownDocuments known) {
    this.folder = folder;
    this.corpus = corpus;
    this.singles = singles;
    this.pictures = pictures;
    this.known = known;
  }

  @Override
  public IngestReport run(Progress progress) {
    return report(() -> corpus.readChanges(folder.root(), progress), progress);
  }

  @Override
  public IngestReport rebuild(Progress progress) {
    return report(() -> corpus.readEverything(folder.root(), progress), progress);
  }

  /// The passage count covers the whole index after the run.
  private IngestReport report(Supplier<List<FileOutcome>> run, Progress progress) {
    long start = System.nanoTime();
    List<FileOutcome> outcomes = withPictures(run.get(), progress);
    corpus.complete(outcomes);
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    return new IngestReport(outcomes, known.passages(), duration);
  }

  /// Image-only pages are read after all text, which can be searched by then.
  private List<FileOutcome> withPictures(List<FileOutcome> read, Progress progress) {
    if (read.isEmpty()) {
      return read;
    }
    FileOutcome last = read.getLast();
    Map<String, FileOutcome> outcomes = new LinkedHashMap<>();
    read.forEach(outcome -> outcomes.put(outcome.fileName(), outcome));
    pictures
        .readPictures(() -> progress.file(read.size(), read.size(), last))
        .forEach(outcome -> outcomes.put(outcome.fileName(), outcome));
    return List.copyOf(outcomes.values());
  }

  @Override
  public FileOutcome add(String fileName, InputStream content) {
    return singles.add(fileName, content);
  }

  @Override
  public <T> T undisturbed(Supplier<T> task) {
    return corpus.undisturbed(task);
  }

  @Override
  public void remove(DocumentId documentId) {
    singles.remove(documentId);
  }

  @Override
  public FileOutcome restore(DocumentId documentId) {
    return singles.restore(documentId);
  }

  @Override
  public Path original(DocumentId documentId) {
    return folder.original(known.entry(documentId));
  }

  @Override
  public boolean isRenewing() {
    return corpus.isRenewing();
  }

  @Override
  public IngestStatus status() {
    return corpus.status();
  }
}
