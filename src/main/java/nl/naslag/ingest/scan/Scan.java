package nl.naslag.ingest.scan;

import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Source;
import org.jspecify.annotations.Nullable;

/// Everything a look at the corpus found, by file name.
///
/// @param gone what the index remembers of files that are no longer there
public record Scan(List<FoundFile> files, List<DocumentEntry> gone) {
  public Scan {
    files = List.copyOf(files);
    gone = List.copyOf(gone);
  }

  /// Outcomes that a run over it gives.
  public int size() {
    return files.size() + gone.size();
  }

  /// A file of the corpus with what is new about it.
  ///
  /// @param before what the index remembers of it, absent for a new file
  public record FoundFile(Source source, Finding finding, @Nullable DocumentEntry before) {}

  /// How a file of the corpus stands to what the index remembers of it.
  public enum Finding {
    /// No document is known at this place, and none with these bytes is gone.
    NEW,
    /// Other bytes at a known place; the document keeps its id.
    CHANGED,
    /// The same bytes at another place; the document keeps its id.
    MOVED,
    /// The same bytes as a file that is taken in already.
    DUPLICATE,
    /// The same bytes at the same place; not read again.
    UNCHANGED,
    /// There, but it cannot be opened.
    CLOSED
  }
}
