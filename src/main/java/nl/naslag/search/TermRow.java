package nl.naslag.search;

import java.util.List;
import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;

/// The result of a list search for one term.
public sealed interface TermRow {
  String term();

  /// How often the term was found, and where.
  ///
  /// @param total passages; 0 if the term does not occur
  /// @param cells by document title, then in chapter order; only where it was found
  record Counted(String term, long total, long totalDocuments, List<Cell> cells)
      implements TermRow {
    public Counted {
      cells = List.copyOf(cells);
    }
  }

  /// A term that is not an executable query.
  ///
  /// @param message one sentence with the reason
  record Refused(String term, RefusalCode code, Message message) implements TermRow {}

  /// A chapter in which a term was found.
  ///
  /// @param chapter empty for passages above the first chapter
  /// @param first the first of them in the document; absent if only counts were requested
  record Cell(
      DocumentId documentId,
      String documentTitle,
      String chapter,
      long count,
      @Nullable IndexedPassage first) {}
}
