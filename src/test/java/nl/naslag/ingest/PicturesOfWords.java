package nl.naslag.ingest;

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
import nl.naslag.extraction.PageRecognition;

/// A scan of three pages, each of which can be read once it was recognised.
public final class PicturesOfWords implements PageRecognition {
  private static final int PAGES = 3;

  public final List<String> read = new ArrayList<>();
  public boolean installed;

  @Override
  public boolean wanted(Source source, Page page) {
    return installed
        && page.content() == PageContent.ALLEEN_BEELD
        && !read.contains(key(source, page.number()));
  }

  @Override
  public void recognise(Source source, int page) {
    read.add(key(source, page));
  }

  /// As much text as pages were recognised.
  public Extraction extract(Source source) {
    List<Page> pages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= PAGES; number++) {
      boolean known = read.contains(key(source, number));
      text.append(known ? "Pagina " + number + ". " : "");
      PageContent content = known ? PageContent.TEKST : PageContent.ALLEEN_BEELD;
      pages.add(new Page(number, null, 595, 842, content, PageQuality.NONE));
    }
    if (text.isEmpty()) {
      return new NoText(source, "application/pdf", pages, Reason.IMAGE_ONLY);
    }
    return new Extracted(
        source,
        DocumentProperties.of("application/pdf"),
        pages,
        List.of(Fragment.paragraph(text.toString())),
        List.of(),
        List.of());
  }

  private static String key(Source source, int page) {
    return source.fileName() + " " + page;
  }
}
