package nl.naslag.ingest;

import java.time.Clock;
import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.Extracted;
import nl.naslag.document.Extraction;
import nl.naslag.document.NoText;
import nl.naslag.document.Outcome;
import nl.naslag.document.Reason;
import nl.naslag.document.Source;
import nl.naslag.document.Unreadable;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.ingest.Entries.Unsearchable;
import nl.naslag.search.PassageIndex;
import nl.naslag.structure.StructureReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes what was extracted from one file through structure and annotation into the index.
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

  /// The texts of files, each extracted while the one before it is taken in.
  ReadAhead texts(List<Source> sources) {
    return new ReadAhead(extractor, sources);
  }

  /// Takes one new file all the way.
  Outcome read(Source source) {
    try (ReadAhead text = texts(List.of(source))) {
      return take(text.next(), new Outcome.Added());
    }
  }

  /// Puts the document in the index and says how that went; only the index itself may fail.
  ///
  /// @param whole the outcome where nothing is missing
  Outcome take(Extraction extraction, Outcome whole) {
    return switch (extraction) {
      case Extracted extracted -> takeText(extracted, whole);
      case NoText none -> remember(none.source(), unsearchable(none));
      case Unreadable unreadable -> remember(unreadable.source(), unsearchable(unreadable));
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
  private Outcome takeText(Extracted extracted, Outcome whole) {
    AnnotatedDocument document;
    try {
      document = annotator.annotate(structure.read(extracted));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("Cannot take in {}", extracted.source().fileName(), e);
      return remember(extracted.source(), damaged(extracted));
    }
    return document.passages().isEmpty()
        ? remember(extracted.source(), without(extracted, new Outcome.Skipped(Reason.NO_TEXT)))
        : put(document, extracted, whole);
  }

  /// A document of which something is missing is partial, whatever was new about it.
  private Outcome put(AnnotatedDocument document, Extracted extracted, Outcome whole) {
    List<Reason> missing = document.document().missing();
    Outcome outcome = missing.isEmpty() ? whole : new Outcome.Partial(missing);
    try {
      index.put(document, Entries.of(document, outcome, clock.instant()));
      return outcome;
    } catch (IllegalArgumentException | IllegalStateException e) {
      LOG.error("Cannot index {}", extracted.source().fileName(), e);
      return remember(extracted.source(), damaged(extracted));
    }
  }

  private Outcome remember(Source source, Unsearchable what) {
    index.put(Entries.of(source, what, clock.instant()));
    return what.outcome();
  }

  private static Unsearchable damaged(Extracted extracted) {
    return without(extracted, new Outcome.Unreadable(Reason.DAMAGED));
  }

  private static Unsearchable without(Extracted extracted, Outcome outcome) {
    return new Unsearchable(extracted.properties().mediaType(), extracted.pages(), outcome);
  }
}
