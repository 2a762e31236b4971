package nl.naslag.ingest.reading;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.reading.Entries.Unsearchable;
import nl.naslag.ingest.reading.Prepared.Remembered;
import nl.naslag.ingest.reading.Prepared.Searchable;
import nl.naslag.search.PassageIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the result of a file to the index, with its entry in the document list.
final class PreparedWriter {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedWriter.class);

  private final PassageIndex index;
  private final Postponements postponed;
  private final Consumer<DocumentEntry> keep;
  private final Clock clock = Clock.systemUTC();

  /// Creates a writer.
  ///
  /// @param keep keeps the passages that a document had, with a new entry
  PreparedWriter(PassageIndex index, Postponements postponed, Consumer<DocumentEntry> keep) {
    this.index = index;
    this.postponed = postponed;
    this.keep = keep;
  }

  /// Leaves the passages of a document as they are.
  void keep(DocumentEntry entry) {
    keep.accept(entry);
  }

  /// Returns the outcome; only the index itself may fail.
  ///
  /// @param whole the outcome if nothing is missing
  /// @param before what the index has of this document, absent for a new one
  Outcome put(Prepared prepared, Outcome whole, @Nullable DocumentEntry before) {
    return switch (prepared) {
      case Searchable searchable ->
          postponed.heard(searchable.source(), put(searchable.document(), whole));
      case Remembered remembered -> leaveOut(remembered.source(), remembered.what(), before);
    };
  }

  /// Records a file that is not read at all.
  Outcome leaveOut(Source source, Outcome outcome, @Nullable DocumentEntry before) {
    return leaveOut(source, new Unsearchable("", List.of(), outcome), before);
  }

  private Outcome leaveOut(Source source, Unsearchable what, @Nullable DocumentEntry before) {
    Outcome outcome = postponed.heard(source, what.outcome());
    if (outcome instanceof Outcome.Postponed(Reason reason)
        && before != null
        && before.searchable()) {
      keep(before.postponed(reason));
      return outcome;
    }
    return remember(source, new Unsearchable(what.mediaType(), what.pages(), outcome));
  }

  /// A document with missing parts is partial, whatever was new about it.
  private Outcome put(AnnotatedDocument annotated, Outcome whole) {
    PolicyDocument document = annotated.document();
    List<Reason> missing = document.missing();
    Outcome outcome = missing.isEmpty() ? whole : new Outcome.Partial(missing);
    try {
      index.put(annotated, Entries.entry(annotated, outcome, clock.instant()));
      return outcome;
    } catch (IllegalArgumentException | IllegalStateException e) {
      LOG.error("Cannot index {}", document.source().fileName(), e);
      String mediaType = document.properties().mediaType();
      Outcome damaged = new Outcome.Unreadable(Reason.DAMAGED);
      return remember(document.source(), new Unsearchable(mediaType, document.pages(), damaged));
    }
  }

  private Outcome remember(Source source, Unsearchable what) {
    index.put(Entries.entry(source, what, clock.instant()));
    return what.outcome();
  }
}
