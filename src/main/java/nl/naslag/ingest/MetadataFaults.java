package nl.naslag.ingest;

import java.util.List;
import nl.naslag.document.Message;

/// What is not right in the files that say what the documents beside them are.
public interface MetadataFaults {
  /// Every fault that the last look at the corpus found, by file and line.
  List<Fault> faults();

  /// Something that is left out.
  ///
  /// @param file path below the corpus of the file that describes others
  /// @param line from 1; 0 where it concerns the file as a whole
  /// @param text the beginning of what stands there
  /// @param reason says what to do
  record Fault(String file, int line, String text, Message reason) {}
}
