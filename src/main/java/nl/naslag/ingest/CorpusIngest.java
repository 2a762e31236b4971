package nl.naslag.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/// Reads the corpus folder of the settings, as a whole and file by file.
/// Safe for many threads: work that writes waits for its turn, the rest does not wait.
@Service
class CorpusIngest implements Ingest {
  private final CorpusFolder folder;
  private final CorpusReading reading;
  private final SingleFiles singles;
  private final KnownDocuments known;

  CorpusIngest(
      CorpusFolder folder, CorpusReading reading, SingleFiles singles, KnownDocuments known) {
    this.folder = folder;
    this.reading = reading;
    this.singles = singles;
    this.known = known;
  }

  @Override
  public IngestReport run(Progress progress) {
    return report(() -> reading.readChanges(folder.root(), progress));
  }

  @Override
  public IngestReport rebuild(Progress progress) {
    return report(() -> reading.readEverything(folder.root(), progress));
  }

  /// The count of passages is that of the whole index after the run.
  private IngestReport report(Supplier<List<FileOutcome>> run) {
    long start = System.nanoTime();
    List<FileOutcome> outcomes = run.get();
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    return new IngestReport(outcomes, known.passages(), duration);
  }

  @Override
  public FileOutcome add(String fileName, InputStream content) {
    return singles.add(fileName, content);
  }

  @Override
  public void remove(String documentId) {
    singles.remove(documentId);
  }

  @Override
  public FileOutcome restore(String documentId) {
    return singles.restore(documentId);
  }

  @Override
  public Path original(String documentId) {
    return folder.original(known.entry(documentId));
  }

  @Override
  public IngestStatus status() {
    return reading.status();
  }
}
