package nl.naslag.extraction.text;

import java.nio.file.Path;

/// Reads a file of any type that was unpacked from another one.
public interface InnerFiles {
  /// A failure is recorded in the outer file rather than thrown.
  ///
  /// @param name in the outer file, empty without one
  /// @param expected whether the reader of the outer file counts on its text
  void readInner(Path file, String name, boolean expected, FoundText outer);
}
