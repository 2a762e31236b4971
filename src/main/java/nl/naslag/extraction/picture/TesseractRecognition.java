package nl.naslag.extraction.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.OcrSettings;
import nl.naslag.extraction.PageRecognition;
import nl.naslag.extraction.child.ChildCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Reads pages with Tesseract, if installed, and stores them in the data folder.
@Component
final class TesseractRecognition implements PageRecognition {
  private static final Logger LOG = LoggerFactory.getLogger(TesseractRecognition.class);

  private final OcrSettings settings;
  private final Tesseract tesseract;
  private final RecognisedPages pages;
  private volatile @Nullable Boolean installed;

  TesseractRecognition(
      OcrSettings settings, ExtractionSettings limits, @Value("${naslag.data}") Path data) {
    this.settings = settings;
    this.tesseract =
        new Tesseract(settings, new ChildCommand(limits.memoryMegabytes(), limits.limits()));
    this.pages = new RecognisedPages(data.resolve("herkend"));
  }

  /// Whether the program and its Dutch data are installed and enabled; checked once.
  boolean available() {
    // Two threads may both check; they get the same result.
    Boolean known = installed;
    if (known == null) {
      known = settings.enabled() && tesseract.installed();
      installed = known;
      LOG.info("Pages that are pictures {} be read", known ? "can" : "cannot");
    }
    return known;
  }

  @Override
  public boolean wanted(Source source, Page page) {
    return page.content() == PageContent.ALLEEN_BEELD
        && page.number() <= settings.mostPages()
        && !pages.tried(source, page.number())
        && available();
  }

  @Override
  public void recognise(Source source, int page) {
    Optional<String> words = tesseract.words(source, page);
    if (words.isEmpty()) {
      LOG.warn("Page {} of {} could not be read from its picture", page, source.fileName());
    }
    pages.keep(source, page, words);
  }

  /// The lines read from a page earlier; empty if there are none.
  List<Fragment> lines(Source source, int page) {
    return settings.enabled() ? pages.lines(source, page) : List.of();
  }
}
