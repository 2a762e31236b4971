package nl.naslag.ingest;

import java.io.InputStream;
import java.nio.file.Path;

/// Reads the corpus into the index: each file one outcome, each run one commit.
/// Safe for many threads; one piece of work writes at a time, others wait.
public interface Ingest {
  /// Reads what is new or changed and forgets what is gone. A file that fails never stops the run.
  IngestReport run(Progress progress);

  /// Reads everything again, beside the old index, and then swaps.
  IngestReport rebuild(Progress progress);

  /// Saves an uploaded file in the corpus and reads it. Refuses an empty or oversized file or an
  /// unusable name.
  FileOutcome add(String fileName, InputStream content);

  /// Takes a document out of the corpus and the index; the file itself is kept aside for
  /// [#restore].
  void remove(String documentId);

  /// Puts a removed document back.
  FileOutcome restore(String documentId);

  /// The original file of a document, never changed.
  /// Refuses an unknown document, and one whose file is gone.
  Path original(String documentId);

  /// How far a running read is, or the last one's report.
  IngestStatus status();
}
