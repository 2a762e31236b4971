package nl.naslag.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.PageRecognition;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.scan.CorpusFolder;
import nl.naslag.ingest.scan.KnownDocuments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads image-only pages once all other text is in the index.
///
/// Works one page at a time and without holding the write lock, so that nothing waits for it.
/// Results are kept, so an interrupted run continues with the next page.
@Component
class PictureReading {
  private static final Logger LOG = LoggerFactory.getLogger(PictureReading.class);

  private final KnownDocuments known;
  private final CorpusFolder folder;
  private final SingleFiles singles;
  private final PageRecognition recognition;

  PictureReading(
      KnownDocuments known, CorpusFolder folder, SingleFiles singles, PageRecognition recognition) {
    this.known = known;
    this.folder = folder;
    this.singles = singles;
    this.recognition = recognition;
  }

  /// Returns the outcomes of documents that gained text or whose pages have all been tried.
  ///
  /// @param afterPage called after each page; an exception from it ends the reading between two
  ///     pages
  List<FileOutcome> readPictures(Runnable afterPage) {
    List<FileOutcome> outcomes = new ArrayList<>();
    for (DocumentEntry entry : known.entries()) {
      readPages(entry, afterPage).ifPresent(outcomes::add);
    }
    return outcomes;
  }

  private Optional<FileOutcome> readPages(DocumentEntry entry, Runnable afterPage) {
    Optional<Source> source = sourceOf(entry);
    List<Integer> pages =
        source.stream().flatMap(s -> wanted(entry, s).stream()).map(Page::number).toList();
    for (int page : pages) {
      recognition.recognise(source.orElseThrow(), page);
      LOG.info("Read page {} of {} from its picture", page, entry.fileName());
      afterPage.run();
    }
    return pages.isEmpty() ? Optional.empty() : Optional.of(singles.readAgain(entry));
  }

  private List<Page> wanted(DocumentEntry entry, Source source) {
    return entry.pages().stream().filter(page -> recognition.wanted(source, page)).toList();
  }

  /// Empty for a file that is missing; the next run over the corpus will notice that too.
  private Optional<Source> sourceOf(DocumentEntry entry) {
    if (entry.pages().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(folder.source(entry));
    } catch (Refusal e) {
      return Optional.empty();
    }
  }
}
