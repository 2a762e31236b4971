package nl.naslag.exchange;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.exchange.SavedSearchJson.Problem;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.TermRow;
import org.jspecify.annotations.Nullable;

/// The results of a list search for one term, in JSON.
///
/// @param total exact number of passages with the term; absent if the term is refused
/// @param cells chapters of documents that contain it, by title
/// @param problem why the term is refused; absent if it is not
public record TermJson(
    String term,
    @Nullable Long total,
    @Nullable Long totalDocuments,
    List<CellJson> cells,
    @Nullable Problem problem) {

  public static TermJson of(TermRow row) {
    return switch (row) {
      case TermRow.Counted counted ->
          new TermJson(
              counted.term(),
              counted.total(),
              counted.totalDocuments(),
              counted.cells().stream().map(CellJson::of).toList(),
              null);
      case TermRow.Refused refused ->
          new TermJson(
              refused.term(), null, null, List.of(), Problem.of(refused.code(), refused.message()));
    };
  }

  /// A chapter of a document with its number of passages, and the first of them.
  public record CellJson(
      String document,
      String documentTitle,
      String chapter,
      long count,
      @Nullable FirstJson first) {
    static CellJson of(TermRow.Cell cell) {
      IndexedPassage first = cell.first();
      return new CellJson(
          cell.documentId().value(),
          cell.documentTitle(),
          cell.chapter(),
          cell.count(),
          first == null ? null : FirstJson.of(first.passage()));
    }
  }

  /// Enough of a passage to read and find it; the full passage is at `/api/v1/passages/{id}`.
  public record FirstJson(
      String id, int page, @Nullable String pageLabel, String text, String permalink) {
    static FirstJson of(Passage passage) {
      return new FirstJson(
          passage.id().value(),
          passage.page(),
          passage.pageLabel(),
          passage.text(),
          PassageForm.permalink(passage));
    }
  }
}
