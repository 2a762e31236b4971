package nl.naslag.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.naslag.document.file.DocumentId;

/// Reads the corpus into the index: one outcome per file; a run commits as it goes. Thread-safe;
/// one task writes at a time and the others wait.
public interface Ingest {
  /// Reads new and changed files and drops removed ones. A file that fails never stops the run.
  IngestReport run(Progress progress);

  /// Reads everything again into a new index next to the old one, then swaps them.
  IngestReport rebuild(Progress progress);

  /// Saves an uploaded file in the corpus and reads it. Throws for an empty or oversized file or an
  /// unusable name.
  FileOutcome add(String fileName, InputStream content);

  /// Removes a document from the corpus and the index; the file itself is kept for [#restore].
  void remove(DocumentId documentId);

  /// Runs a task while nothing is added to the corpus and the index or removed from them; a run in
  /// progress ends first.
  default <T> T undisturbed(Supplier<T> task) {
    return task.get();
  }

  /// Restores a removed document.
  FileOutcome restore(DocumentId documentId);

  /// The original file of a document, never modified. Throws for an unknown document or a missing
  /// file.
  Path original(DocumentId documentId);

  /// Whether an earlier version of Naslag read what is searched now, until all has been read again.
  default boolean isRenewing() {
    return false;
  }

  /// The progress of the current run, or the report of the last one.
  IngestStatus status();
}
