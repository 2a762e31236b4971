package nl.naslag.ingest;

import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Page;

/// The pages that could not be read well, to be looked at by a person.
public interface PageWorkList {
  /// Of all documents: by file name, then by page.
  List<PageWork> pages();

  /// A page that somebody had better look at; [Page#concerns] says why.
  record PageWork(DocumentEntry document, Page page) {}
}
