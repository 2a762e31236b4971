package nl.naslag.ingest.scan;

import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import org.jspecify.annotations.Nullable;

/// The result of a scan of the corpus, by file name.
///
/// @param gone entries in the index whose files no longer exist
/// @param outOfSight entries in the index of which nobody can say whether their files exist
public record Scan(
    List<FoundFile> files, List<DocumentEntry> gone, List<DocumentEntry> outOfSight) {
  public Scan {
    files = List.copyOf(files);
    gone = List.copyOf(gone);
    outOfSight = List.copyOf(outOfSight);
  }

  /// The number of outcomes of a run over this scan.
  public int size() {
    return files.size() + gone.size() + outOfSight.size();
  }

  /// A file of the corpus and how it differs from the index.
  ///
  /// @param before the entry in the index, absent for a new file
  /// @param leftOut why it is not read on purpose; absent for a document
  public record FoundFile(
      Source source, Finding finding, @Nullable DocumentEntry before, @Nullable Reason leftOut) {
    public FoundFile(Source source, Finding finding, @Nullable DocumentEntry before) {
      this(source, finding, before, null);
    }
  }

  /// How a file of the corpus compares with its entry in the index.
  public enum Finding {
    /// No document is known at this path, and no missing document has these bytes.
    NEW,
    /// Different bytes at a known path; the document keeps its id.
    CHANGED,
    /// The same bytes at a different path; the document keeps its id.
    MOVED,
    /// The same bytes as a file that is already indexed.
    DUPLICATE,
    /// The same bytes at the same path; not read again.
    UNCHANGED,
    /// The file exists but cannot be opened.
    CLOSED,
    /// Not a document: a link that leads nowhere, a hidden file, a pipe.
    LEFT_OUT
  }
}
