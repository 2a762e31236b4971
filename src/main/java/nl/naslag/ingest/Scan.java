package nl.naslag.ingest;

import java.util.List;
import nl.naslag.document.DocumentEntry;

/// Everything a look at the corpus found, by file name.
///
/// @param gone what the index remembers of files that are no longer there
public record Scan(List<FoundFile> files, List<DocumentEntry> gone) {
  public Scan {
    files = List.copyOf(files);
    gone = List.copyOf(gone);
  }

  /// Outcomes that a run over it gives.
  int size() {
    return files.size() + gone.size();
  }
}
