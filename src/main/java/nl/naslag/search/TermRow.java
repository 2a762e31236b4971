package nl.naslag.search;

import java.util.List;
import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;

/// What a list search tells of one term.
public sealed interface TermRow {
  String term();

  /// How often it was found, and where.
  ///
  /// @param total passages; 0 says that it is not there
  /// @param cells by document title, then in the order of the chapters; only where it was found
  record Counted(String term, long total, long totalDocuments, List<Cell> cells)
      implements TermRow {
    public Counted {
      cells = List.copyOf(cells);
    }
  }

  /// It is no query that can be executed.
  ///
  /// @param message one sentence that says why
  record Refused(String term, RefusalCode code, Message message) implements TermRow {}

  /// A chapter in which a term was found.
  ///
  /// @param chapter empty for passages above the first chapter
  /// @param first the first of them in the document; absent where only counts were asked
  record Cell(
      String documentId,
      String documentTitle,
      String chapter,
      long count,
      @Nullable IndexedPassage first) {}
}
