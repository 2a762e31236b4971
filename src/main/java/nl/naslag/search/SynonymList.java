package nl.naslag.search;

import java.util.List;

/// The words that search takes for each other, and the lines of the file that are not used.
public interface SynonymList {
  /// As the file stands now; it is read again when it has changed.
  Status status();

  /// What of the file is used.
  ///
  /// @param file name of the file; the list that comes with Naslag where there is none
  /// @param groups lines that are used
  record Status(String file, int groups, List<BadLine> badLines) {
    public Status {
      badLines = List.copyOf(badLines);
    }
  }

  /// A line that is skipped.
  ///
  /// @param line from 1
  /// @param reason Dutch sentence that says what to do
  record BadLine(int line, String text, String reason) {}
}
