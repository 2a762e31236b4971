package nl.naslag.extraction.text;

import java.nio.file.Path;

/// Reads files of one type.
///
/// It need not catch, count or time anything: the caller handles limits and failures.
public interface FormatReader {
  /// Adds the content of the file; the caller turns any exception into an outcome.
  void readInto(Path file, FoundText reading) throws Exception;
}
