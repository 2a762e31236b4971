package nl.naslag.ingest;

import java.util.List;
import nl.naslag.document.DocumentEntry;

/// Documents whose files went missing so many at once that it looks like a mishap: an empty folder,
/// a drive that is not there.
///
/// Nothing of them is forgotten before a person says so; files that come back are simply there
/// again. Thread-safe.
public interface MissingDocuments {
  /// The documents in question, by file name; empty when there is nothing to ask.
  List<DocumentEntry> all();

  /// Removes from the index those whose files are still missing.
  ///
  /// @param by the person who says so
  List<FileOutcome> forget(String by);
}
