package nl.naslag.ingest;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Reason;
import nl.naslag.document.Source;
import nl.naslag.search.PassageIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run over the corpus, up to but not with the commit.
final class ReadingRun {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingRun.class);

  private final Scan scan;
  private final DocumentReading reading;
  private final PassageIndex index;
  private final Progress progress;
  private final List<FileOutcome> outcomes = new ArrayList<>();

  ReadingRun(Scan scan, DocumentReading reading, PassageIndex index, Progress progress) {
    this.scan = scan;
    this.reading = reading;
    this.index = index;
    this.progress = progress;
  }

  /// Gives every file its outcome, by file name.
  List<FileOutcome> outcomes() {
    try (ReadAhead ahead = reading.ahead(sourcesToRead())) {
      for (FoundFile file : scan.files()) {
        finish(file.source(), take(file, ahead));
      }
    }
    scan.gone().forEach(this::forget);
    return outcomes.stream().sorted(Comparator.comparing(FileOutcome::fileName)).toList();
  }

  private List<Source> sourcesToRead() {
    return scan.files().stream().filter(ReadingRun::toRead).map(FoundFile::source).toList();
  }

  /// A moved file is read again, because its place is stored with every passage.
  private static boolean toRead(FoundFile file) {
    return switch (file.finding()) {
      case NEW, CHANGED, MOVED -> true;
      case DUPLICATE, UNCHANGED, CLOSED -> false;
    };
  }

  private Outcome take(FoundFile file, ReadAhead ahead) {
    return switch (file.finding()) {
      case NEW -> read(ahead.next(), new Outcome.Added());
      case CHANGED, MOVED -> read(ahead.next(), new Outcome.Updated());
      case DUPLICATE -> reading.leaveOut(file.source(), new Outcome.Skipped(Reason.DUPLICATE));
      case CLOSED ->
          reading.leaveOut(file.source(), new Outcome.Unreadable(Reason.UNREADABLE_FILE));
      case UNCHANGED -> remembered(file.before());
    };
  }

  // Files can be taken away while a long run is on its way to them.
  private Outcome read(Prepared prepared, Outcome whole) {
    Source source = prepared.source();
    if (Files.exists(source.file())) {
      return reading.put(prepared, whole);
    }
    index.remove(source.documentId());
    return new Outcome.Removed();
  }

  // A file that could not be read stays visible as such in every run until its bytes change.
  private static Outcome remembered(@Nullable DocumentEntry before) {
    if (before == null || before.outcome().reasons().isEmpty()) {
      return new Outcome.Unchanged();
    }
    return before.outcome();
  }

  private void forget(DocumentEntry entry) {
    index.remove(entry.id());
    finish(entry.id(), entry.fileName(), new Outcome.Removed());
  }

  /// Every outcome passes here, so that reports and progress count the same.
  private void finish(Source source, Outcome outcome) {
    finish(source.documentId(), source.fileName(), outcome);
  }

  private void finish(String documentId, String fileName, Outcome outcome) {
    FileOutcome finished = new FileOutcome(documentId, fileName, outcome);
    outcomes.add(finished);
    LOG.info("{} of {}: {} {}", outcomes.size(), scan.size(), fileName, outcome.status());
    progress.file(outcomes.size(), scan.size(), finished);
  }
}
