package nl.naslag.ingest;

import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Page;

/// The pages that could not be read well and need a person to check them.
public interface PageWorkList {
  /// Pages of all documents, by file name, then by page.
  List<PageWork> pages();

  /// A page that someone should check; [Page#concerns] lists the reasons.
  record PageWork(DocumentEntry document, Page page) {}
}
