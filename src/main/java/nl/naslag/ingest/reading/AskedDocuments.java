package nl.naslag.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Refusal;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.ingest.ReadingSettings;
import nl.naslag.ingest.scan.CorpusFolder;
import nl.naslag.ingest.scan.KnownDocuments;
import nl.naslag.ingest.scan.Scan;
import nl.naslag.search.PassageIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Decides when missing files are a question, and carries out the answer.
@Component
class AskedDocuments implements MissingDocuments {
  private static final Logger LOG = LoggerFactory.getLogger(AskedDocuments.class);

  /// So many may go without a question, however few there are.
  private static final int HANDFUL = 4;

  private static final int WHOLE = 100;

  private final ReadingSettings settings;
  private final KnownDocuments known;
  private final CorpusFolder folder;
  private final IndexWriteQueue queue;
  // Replaced as a whole.
  private volatile List<DocumentEntry> missing = List.of();

  AskedDocuments(
      ReadingSettings settings, KnownDocuments known, CorpusFolder folder, IndexWriteQueue queue) {
    this.settings = settings;
    this.known = known;
    this.folder = folder;
    this.queue = queue;
  }

  /// The scan without what has to be asked first: that is out of sight until a person answers.
  Scan sifted(Scan scan) {
    missing = tooMany(scan) ? scan.gone() : List.of();
    if (missing.isEmpty()) {
      return scan;
    }
    LOG.warn("{} documents are missing at once; nothing is forgotten unasked", missing.size());
    List<DocumentEntry> outOfSight = new ArrayList<>(scan.outOfSight());
    outOfSight.addAll(scan.gone());
    return new Scan(scan.files(), List.of(), outOfSight);
  }

  // A folder in which nothing is left is suspect even when there was little in it.
  private boolean tooMany(Scan scan) {
    int gone = scan.gone().size();
    long stayed = scan.files().stream().filter(file -> file.before() != null).count();
    long all = gone + stayed + scan.outOfSight().size();
    boolean emptied = scan.files().isEmpty() && gone > 1;
    return (gone > HANDFUL || emptied) && gone * (long) WHOLE > all * settings.askAbove();
  }

  @Override
  public List<DocumentEntry> all() {
    return missing.stream().filter(entry -> known.contains(entry.id())).toList();
  }

  @Override
  public List<FileOutcome> forget(String by) {
    List<FileOutcome> forgotten = queue.soon(this::forgetMissing);
    missing = List.of();
    LOG.warn("Forgot {} missing documents, as {} said", forgotten.size(), by);
    return forgotten;
  }

  private List<FileOutcome> forgetMissing(PassageIndex index) {
    List<FileOutcome> forgotten =
        all().stream()
            .filter(entry -> !isThere(entry))
            .map(entry -> new FileOutcome(entry.id(), entry.fileName(), new Outcome.Removed()))
            .toList();
    forgotten.forEach(outcome -> index.remove(outcome.documentId()));
    index.commit();
    return forgotten;
  }

  private boolean isThere(DocumentEntry entry) {
    try {
      folder.original(entry);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }
}
