package nl.naslag.ingest;

import java.time.Clock;
import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.Extracted;
import nl.naslag.document.Extraction;
import nl.naslag.document.NoText;
import nl.naslag.document.Outcome;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Reason;
import nl.naslag.document.Source;
import nl.naslag.document.Unreadable;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.ingest.Entries.Unsearchable;
import nl.naslag.ingest.Prepared.Remembered;
import nl.naslag.ingest.Prepared.Searchable;
import nl.naslag.search.PassageIndex;
import nl.naslag.structure.StructureReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes one file through extraction, structure and annotation into the index.
/// A file that makes a step fail is remembered as damaged; the run goes on with the next.
@Component
class DocumentReading {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentReading.class);

  private final TextExtractor extractor;
  private final StructureReader structure;
  private final Annotator annotator;
  private final PassageIndex index;
  private final Clock clock = Clock.systemUTC();

  DocumentReading(
      TextExtractor extractor, StructureReader structure, Annotator annotator, PassageIndex index) {
    this.extractor = extractor;
    this.structure = structure;
    this.annotator = annotator;
    this.index = index;
  }

  /// Files made ready for the index, each while those before it are put there.
  ReadAhead ahead(List<Source> sources) {
    return new ReadAhead(this, sources);
  }

  /// Takes one new file all the way.
  Outcome read(Source source) {
    return put(prepare(extract(source)), new Outcome.Added());
  }

  /// A file on which extraction fails is unreadable, never an exception.
  Extraction extract(Source source) {
    try {
      return extractor.extract(source);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("Cannot extract {}", source.fileName(), e);
      return new Unreadable(source, "", Reason.DAMAGED);
    }
  }

  /// All that can be done without the index. Safe for many threads.
  Prepared prepare(Extraction extraction) {
    return switch (extraction) {
      case Extracted extracted -> prepareText(extracted);
      case NoText none -> new Remembered(none.source(), unsearchable(none));
      case Unreadable unreadable -> new Remembered(unreadable.source(), unsearchable(unreadable));
    };
  }

  /// Puts the document in the index and says how that went; only the index itself may fail.
  ///
  /// @param whole the outcome where nothing is missing
  Outcome put(Prepared prepared, Outcome whole) {
    return switch (prepared) {
      case Searchable searchable -> put(searchable.document(), whole);
      case Remembered remembered -> remember(remembered.source(), remembered.what());
    };
  }

  private static Unsearchable unsearchable(NoText none) {
    return new Unsearchable(none.mediaType(), none.pages(), new Outcome.Skipped(none.reason()));
  }

  private static Unsearchable unsearchable(Unreadable file) {
    return new Unsearchable(file.mediaType(), List.of(), new Outcome.Unreadable(file.reason()));
  }

  /// Remembers a file that is not read at all.
  Outcome leaveOut(Source source, Outcome outcome) {
    return remember(source, new Unsearchable("", List.of(), outcome));
  }

  // Errors too: a hostile text can exhaust stack or memory of a step, and others must still be
  // read.
  private Prepared prepareText(Extracted extracted) {
    try {
      AnnotatedDocument document = annotator.annotate(structure.read(extracted));
      return document.passages().isEmpty()
          ? without(extracted, new Outcome.Skipped(Reason.NO_TEXT))
          : new Searchable(document);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("Cannot take in {}", extracted.source().fileName(), e);
      return without(extracted, new Outcome.Unreadable(Reason.DAMAGED));
    }
  }

  private static Remembered without(Extracted extracted, Outcome outcome) {
    String mediaType = extracted.properties().mediaType();
    return new Remembered(
        extracted.source(), new Unsearchable(mediaType, extracted.pages(), outcome));
  }

  /// A document of which something is missing is partial, whatever was new about it.
  private Outcome put(AnnotatedDocument annotated, Outcome whole) {
    PolicyDocument document = annotated.document();
    List<Reason> missing = document.missing();
    Outcome outcome = missing.isEmpty() ? whole : new Outcome.Partial(missing);
    try {
      index.put(annotated, Entries.of(annotated, outcome, clock.instant()));
      return outcome;
    } catch (IllegalArgumentException | IllegalStateException e) {
      LOG.error("Cannot index {}", document.source().fileName(), e);
      String mediaType = document.properties().mediaType();
      Outcome damaged = new Outcome.Unreadable(Reason.DAMAGED);
      return remember(document.source(), new Unsearchable(mediaType, document.pages(), damaged));
    }
  }

  private Outcome remember(Source source, Unsearchable what) {
    index.put(Entries.of(source, what, clock.instant()));
    return what.outcome();
  }
}
