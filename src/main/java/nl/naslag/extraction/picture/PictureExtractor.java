package nl.naslag.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.TextLayer;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.extraction.child.GuardedExtractor;
import nl.naslag.extraction.text.OddLetters;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Adds the text recognised in images to the pages that the child extracted.
///
/// It recognises no images itself: [PageRecognition] does so page by page, when there is time.
@Component
@Primary
final class PictureExtractor implements TextExtractor {
  private final GuardedExtractor extractor;
  private final TesseractRecognition recognition;

  PictureExtractor(GuardedExtractor extractor, TesseractRecognition recognition) {
    this.extractor = extractor;
    this.recognition = recognition;
  }

  @Override
  public Extraction extract(Source source) {
    return completed(extractor.extract(source));
  }

  /// Returns the same extraction if no page was recognised.
  Extraction completed(Extraction extraction) {
    return switch (extraction) {
      case Extracted extracted -> completed(extracted);
      case NoText none -> completed(none);
      case Unreadable unreadable -> unreadable;
    };
  }

  private Extraction completed(NoText none) {
    Extracted empty =
        new Extracted(
            none.source(),
            DocumentProperties.of(none.mediaType()),
            none.pages(),
            List.of(),
            List.of(),
            List.of());
    Extracted completed = completed(empty);
    return completed.fragments().isEmpty() ? none : completed;
  }

  private Extracted completed(Extracted extracted) {
    List<Fragment> fragments = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (Page page : extracted.pages()) {
      List<Fragment> read = linesOf(page, extracted.source());
      fragments.addAll(read);
      pages.add(read.isEmpty() ? page : recognised(page, read));
    }
    return fragments.isEmpty() ? extracted : with(extracted, pages, fragments);
  }

  private List<Fragment> linesOf(Page page, Source source) {
    return page.content() == PageContent.ALLEEN_BEELD
        ? recognition.lines(source, page.number())
        : List.of();
  }

  private static Extracted with(Extracted extracted, List<Page> pages, List<Fragment> read) {
    return new Extracted(
        extracted.source(),
        extracted.properties(),
        pages,
        merged(extracted.fragments(), read),
        extracted.bookmarks(),
        missing(extracted, pages));
  }

  /// Ordered by page; text of embedded files, which has no page, stays last.
  private static List<Fragment> merged(List<Fragment> printed, List<Fragment> read) {
    List<Fragment> all = new ArrayList<>();
    int next = 0;
    for (Fragment fragment : printed) {
      while (next < read.size()
          && (fragment.page() == 0 || read.get(next).page() < fragment.page())) {
        all.add(read.get(next++));
      }
      all.add(fragment);
    }
    all.addAll(read.subList(next, read.size()));
    return all;
  }

  private static Page recognised(Page page, List<Fragment> lines) {
    List<String> texts = lines.stream().map(Fragment::text).toList();
    int characters = String.join("", texts).replaceAll("\\s", "").length();
    PageQuality quality =
        new PageQuality(TextLayer.HERKEND, characters, 1, 0, 0, OddLetters.share(texts));
    return new Page(
        page.number(), page.label(), page.width(), page.height(), PageContent.TEKST, quality);
  }

  // An embedded file may have images of its own; those were not read.
  private static List<Reason> missing(Extracted extracted, List<Page> pages) {
    List<Reason> missing = new ArrayList<>(extracted.missing());
    boolean filesInside = extracted.fragments().stream().anyMatch(f -> f.page() == 0);
    boolean pictures = pages.stream().anyMatch(p -> p.content() == PageContent.ALLEEN_BEELD);
    if (!pictures && !filesInside) {
      missing.remove(Reason.PAGES_WITHOUT_TEXT);
    } else if (pictures && !missing.contains(Reason.PAGES_WITHOUT_TEXT)) {
      missing.add(Reason.PAGES_WITHOUT_TEXT);
    }
    return missing;
  }
}
