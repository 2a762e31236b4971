package nl.naslag.ingest.reading;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Progress;
import nl.naslag.ingest.scan.Scan;
import nl.naslag.ingest.scan.Scan.FoundFile;
import nl.naslag.search.PassageIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of one run, up to but not including the last commit. For one use.
final class ReadingRun {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingRun.class);

  private final Scan scan;
  private final PassageIndex index;
  private final PreparedWriter writer;
  private final Progress progress;
  private final List<FileOutcome> outcomes = new ArrayList<>();

  ReadingRun(Scan scan, PassageIndex index, PreparedWriter writer, Progress progress) {
    this.scan = scan;
    this.index = index;
    this.writer = writer;
    this.progress = progress;
  }

  /// The outcome of every file, by file name.
  List<FileOutcome> outcomes(DocumentPipeline pipeline, Postponements postponed) {
    List<Source> sources =
        scan.files().stream()
            .filter(file -> toRead(file, postponed))
            .map(FoundFile::source)
            .toList();
    Set<DocumentId> read = sources.stream().map(Source::documentId).collect(Collectors.toSet());
    try (ReadAhead ahead = pipeline.ahead(sources)) {
      for (FoundFile file : scan.files()) {
        boolean next = read.contains(file.source().documentId());
        finish(file.source(), next ? read(file, ahead.next()) : unread(file));
      }
    }
    scan.gone().forEach(entry -> forget(entry, postponed));
    scan.outOfSight().forEach(entry -> finish(entry, new Outcome.Postponed(Reason.OUT_OF_SIGHT)));
    return outcomes.stream().sorted(Comparator.comparing(FileOutcome::fileName)).toList();
  }

  /// A moved file is read again, because every passage stores the file's path.
  private static boolean toRead(FoundFile file, Postponements postponed) {
    return switch (file.finding()) {
      case NEW, CHANGED, MOVED -> postponed.due(file.source());
      case DUPLICATE, UNCHANGED, CLOSED, LEFT_OUT -> false;
    };
  }

  // Files can be removed while a long run is still on its way to them.
  private Outcome read(FoundFile file, Prepared prepared) {
    if (Files.exists(file.source().file())) {
      return writer.put(prepared, whole(file), file.before());
    }
    index.remove(file.source().documentId());
    return new Outcome.Removed();
  }

  private static Outcome whole(FoundFile file) {
    return file.finding() == Scan.Finding.NEW ? new Outcome.Added() : new Outcome.Updated();
  }

  private Outcome unread(FoundFile file) {
    return switch (file.finding()) {
      case DUPLICATE -> leaveOut(file, new Outcome.Skipped(Reason.DUPLICATE));
      case CLOSED -> leaveOut(file, new Outcome.Postponed(Reason.UNREADABLE_FILE));
      case LEFT_OUT -> leaveOut(file, new Outcome.Skipped(whyOf(file)));
      case UNCHANGED, NEW, CHANGED, MOVED -> remembered(file.before());
    };
  }

  private static Reason whyOf(FoundFile file) {
    Reason why = file.leftOut();
    return why == null ? Reason.NOT_A_FILE : why;
  }

  private Outcome leaveOut(FoundFile file, Outcome outcome) {
    return writer.leaveOut(file.source(), outcome, file.before());
  }

  // A file that could not be read keeps that outcome until its bytes change, and one that was
  // postponed until it is tried again.
  private static Outcome remembered(@Nullable DocumentEntry before) {
    if (before == null || before.outcome().reasons().isEmpty()) {
      return new Outcome.Unchanged();
    }
    return before.outcome();
  }

  private void forget(DocumentEntry entry, Postponements postponed) {
    index.remove(entry.id());
    postponed.forget(entry.id());
    finish(entry, new Outcome.Removed());
  }

  private void finish(DocumentEntry entry, Outcome outcome) {
    finish(entry.id(), entry.fileName(), outcome);
  }

  /// Every outcome goes through here, so that reports and progress count the same.
  private void finish(Source source, Outcome outcome) {
    finish(source.documentId(), source.fileName(), outcome);
  }

  private void finish(DocumentId documentId, String fileName, Outcome outcome) {
    FileOutcome finished = new FileOutcome(documentId, fileName, outcome);
    outcomes.add(finished);
    LOG.info("{} of {}: {} {}", outcomes.size(), scan.size(), fileName, outcome.status());
    progress.file(outcomes.size(), scan.size(), finished);
  }
}
