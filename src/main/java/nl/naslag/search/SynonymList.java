package nl.naslag.search;

import java.util.List;
import nl.naslag.document.Message;

/// The synonyms used in search, and the lines of the file that are skipped.
public interface SynonymList {
  /// The status of the current file, which is reread when it has changed.
  Status status();

  /// How much of the file is used.
  ///
  /// @param source the file by its name; the list supplied with Naslag if there is none
  /// @param groups number of lines used
  record Status(Message source, int groups, List<BadLine> badLines) {
    public Status {
      badLines = List.copyOf(badLines);
    }
  }

  /// A skipped line.
  ///
  /// @param line from 1
  /// @param reason says what to do
  record BadLine(int line, String text, Message reason) {}
}
