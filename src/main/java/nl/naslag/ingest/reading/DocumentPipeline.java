package nl.naslag.ingest.reading;

import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.ingest.given.GivenAnnotation;
import nl.naslag.ingest.reading.Entries.Unsearchable;
import nl.naslag.ingest.reading.Prepared.Remembered;
import nl.naslag.ingest.reading.Prepared.Searchable;
import nl.naslag.ingest.scan.Fingerprints;
import nl.naslag.structure.StructureReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes a file through extraction, structure and annotation: every step before indexing.
///
/// A file on which a step fails is recorded as damaged rather than throwing, so that the next one
/// can be read; it is postponed if the fault lies outside the file. Thread-safe.
@Component
class DocumentPipeline {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentPipeline.class);

  private final TextExtractor extractor;
  private final StructureReader structure;
  private final GivenAnnotation annotation;
  private final int parallel;

  DocumentPipeline(
      TextExtractor extractor,
      StructureReader structure,
      GivenAnnotation annotation,
      ExtractionSettings settings) {
    this.parallel = settings.children();
    this.extractor = extractor;
    this.structure = structure;
    this.annotation = annotation;
  }

  /// Prepares files one by one in order while earlier ones are being indexed.
  ReadAhead ahead(List<Source> sources) {
    return new ReadAhead(sources, this::extract, this::prepare, parallel);
  }

  /// Prepares a single file.
  Prepared prepare(Source source) {
    return prepare(extract(source));
  }

  /// A file on which extraction fails is unreadable; this never throws.
  private Extraction extract(Source source) {
    try {
      return believed(extractor.extract(source));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("Cannot extract {}", source.fileName(), e);
      return new Unreadable(source, "", Circumstance.of(e).orElse(Reason.DAMAGED));
    }
  }

  /// Damage is believed only of bytes that can all be read, and are those that were scanned: a
  /// network drive that fails halfway looks the same to the libraries.
  private static Extraction believed(Extraction extraction) {
    if (extraction instanceof Unreadable(Source source, String type, Reason reason)
        && reason == Reason.DAMAGED
        && !Fingerprints.stillHas(source)) {
      return new Unreadable(source, type, Reason.CHANGING);
    }
    return extraction;
  }

  private Prepared prepare(Extraction extraction) {
    return switch (extraction) {
      case Extracted extracted -> prepareText(extracted);
      case NoText none -> new Remembered(none.source(), unsearchable(none));
      case Unreadable unreadable -> new Remembered(unreadable.source(), unsearchable(unreadable));
    };
  }

  private static Unsearchable unsearchable(NoText none) {
    return new Unsearchable(none.mediaType(), none.pages(), new Outcome.Skipped(none.reason()));
  }

  private static Unsearchable unsearchable(Unreadable file) {
    return new Unsearchable(file.mediaType(), List.of(), outcome(file.reason()));
  }

  private static Outcome outcome(Reason reason) {
    return reason.passing() ? new Outcome.Postponed(reason) : new Outcome.Unreadable(reason);
  }

  // Catches errors too: hostile text can exhaust the stack or memory of a step, and the other files
  // must still be read.
  private Prepared prepareText(Extracted extracted) {
    try {
      AnnotatedDocument document = annotation.annotate(structure.read(extracted));
      return document.passages().isEmpty()
          ? without(extracted, new Outcome.Skipped(Reason.NO_TEXT))
          : new Searchable(document);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("Cannot take in {}", extracted.source().fileName(), e);
      return without(extracted, outcome(Circumstance.of(e).orElse(Reason.DAMAGED)));
    }
  }

  private static Remembered without(Extracted extracted, Outcome outcome) {
    String mediaType = extracted.properties().mediaType();
    return new Remembered(
        extracted.source(), new Unsearchable(mediaType, extracted.pages(), outcome));
  }
}
