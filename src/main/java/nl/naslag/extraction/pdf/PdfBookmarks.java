package nl.naslag.extraction.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.file.Bookmark;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.ReadingStopped;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// Reads a PDF's own outline.
///
/// Includes the target page of each entry; entries without a title or a page are omitted.
final class PdfBookmarks {
  // Levels and entries; no reader would scroll through more, so more is hostile.
  private static final int DEEPEST = 12;
  private static final int MOST = 20_000;

  private final PDDocument document;
  private final FoundText reading;
  private final Map<COSBase, Integer> pageNumbers = new IdentityHashMap<>();
  /// The outline of a broken file may contain cycles.
  private final Set<COSBase> seen = new HashSet<>();

  PdfBookmarks(PDDocument document, FoundText reading) {
    this.document = document;
    this.reading = reading;
  }

  /// In outline order, parents before children; levels from 1.
  void read() {
    try {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        numberPages();
        readChildren(outline, 1);
      }
    } catch (RuntimeException e) {
      if (e instanceof ReadingStopped) {
        throw e;
      }
      // Bookmarks are optional: without them no text of the document is missing.
      seen.clear();
    }
  }

  // Done once, because looking up the number of one page in a PDF walks through all of them.
  private void numberPages() {
    int number = 0;
    for (PDPage page : document.getPages()) {
      pageNumbers.put(page.getCOSObject(), ++number);
    }
  }

  private void readChildren(PDOutlineNode node, int level) {
    PDOutlineItem item = node.getFirstChild();
    while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
      String title = FileProperties.title(item.getTitle());
      int page = pageOf(item);
      if (title != null && page > 0) {
        reading.add(new Bookmark(level, title, page));
      }
      if (level < DEEPEST) {
        readChildren(item, level + 1);
      }
      item = item.getNextSibling();
    }
  }

  /// 0 if the bookmark has no valid target.
  private int pageOf(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(document);
      return page == null ? 0 : pageNumbers.getOrDefault(page.getCOSObject(), 0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
