package nl.naslag.extraction.text;

import java.nio.file.Path;

/// Reads a file that was unpacked from another one, whatever kind it is of.
public interface InnerFiles {
  /// A failure is noted in the outer file and not thrown.
  ///
  /// @param name as it is called there, empty when it has no name
  /// @param expected whether the reader of the outer file counts on its text
  void readInner(Path file, String name, boolean expected, FoundText outer);
}
