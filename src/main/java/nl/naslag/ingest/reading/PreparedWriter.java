package nl.naslag.ingest.reading;

import java.time.Clock;
import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.reading.Entries.Unsearchable;
import nl.naslag.ingest.reading.Prepared.Remembered;
import nl.naslag.ingest.reading.Prepared.Searchable;
import nl.naslag.search.PassageIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the result of a file to the index, with its entry in the document list.
final class PreparedWriter {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedWriter.class);

  private final PassageIndex index;
  private final Clock clock = Clock.systemUTC();

  PreparedWriter(PassageIndex index) {
    this.index = index;
  }

  /// Returns the outcome; only the index itself may fail.
  ///
  /// @param whole the outcome if nothing is missing
  Outcome put(Prepared prepared, Outcome whole) {
    return switch (prepared) {
      case Searchable searchable -> put(searchable.document(), whole);
      case Remembered remembered -> remember(remembered.source(), remembered.what());
    };
  }

  /// Records a file that is not read at all.
  Outcome leaveOut(Source source, Outcome outcome) {
    return remember(source, new Unsearchable("", List.of(), outcome));
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
