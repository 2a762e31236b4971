package nl.naslag.extraction.text;

import java.nio.file.Path;

/// Reads files of one kind.
///
/// It need not catch, count or time anything: limits and trouble are for the caller.
public interface FormatReader {
  /// Adds what the file holds; whatever it throws is turned into an outcome by the caller.
  void readInto(Path file, FoundText reading) throws Exception;
}
