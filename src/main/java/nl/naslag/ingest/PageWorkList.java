package nl.naslag.ingest;

import java.util.List;

/// The pages that could not be read well, to be looked at by a person.
public interface PageWorkList {
  /// Of all documents: by file name, then by page.
  List<PageWork> pages();
}
