package nl.naslag.exchange;

import java.time.Instant;
import java.util.List;
import nl.naslag.document.Identified;
import nl.naslag.document.Revised;
import nl.naslag.exchange.PassageJson.Party;
import nl.naslag.exchange.fate.FateJson;
import org.jspecify.annotations.Nullable;

/// The register of requests to the Rijk in JSON.
public record RequestsJson(List<RequestJson> requests) {
  public RequestsJson {
    requests = List.copyOf(requests);
  }

  /// One request with every place where it appears.
  ///
  /// @param number public and for ever, such as "V-2026-0042"
  /// @param status "voorgesteld", or the last decision of a person
  /// @param gaps those of "geen-hoofdstuk", "geen-brief" and "een-stuk" that apply
  public record RequestJson(
      String id,
      String number,
      String label,
      String kind,
      String status,
      FateJson fate,
      List<ActJson> acts,
      List<String> gaps,
      List<Party> parties,
      List<String> themes,
      List<String> horizons,
      List<Place> occurrences) {}

  /// A place where a request appears.
  ///
  /// @param similarity with the words of the first place, from 0 to 1
  /// @param likeness "woorden" for the same wording, "zaak" for the same matter in other words
  /// @param shared words in common with the first place, most significant first
  /// @param introduction words above the list that contains the passage as an item; otherwise empty
  /// @param copies the same place in other files of the same document
  /// @param unjudged whether it was added after a person confirmed or rejected the request
  public record Place(
      PassageJson passage,
      double similarity,
      String likeness,
      List<String> shared,
      String introduction,
      List<CopyJson> copies,
      Boolean unjudged) {}

  /// The same words in another file of the same document.
  public record CopyJson(String passageId, String documentId, String fileName) {}

  /// A decision of a person on places of requests.
  ///
  /// @param undoneBy who undid it; null while it is in force, as is the time
  public record ActJson(
      String id,
      String kind,
      String by,
      Instant at,
      @Nullable String undoneBy,
      @Nullable Instant undoneAt,
      List<ActPlaceJson> places,
      String revision)
      implements Revised, Identified {}

  /// A place of a decision, compared with today.
  ///
  /// @param apart whether a split separated it from the others
  /// @param proof "exact", "verplaatst", "gewijzigd" or "verdwenen"
  /// @param today id of the passage that now contains the words; null if they are gone
  public record ActPlaceJson(
      String passageId, String words, Boolean apart, String proof, @Nullable String today) {}

  /// The matrix: a row per request, a column per chapter of a document.
  ///
  /// @param silent the documents without any of these requests
  public record MatrixJson(
      List<RowJson> rows,
      List<ColumnJson> columns,
      List<CellJson> cells,
      List<SilentJson> silent) {}

  /// A document without any of the requests.
  ///
  /// @param passages number of passages that were examined
  /// @param reading "geheel", "gedeeltelijk" or "niet": how much of it could be read
  public record SilentJson(String document, String documentTitle, int passages, String reading) {}

  /// A request as a row of the matrix.
  public record RowJson(
      String id,
      String number,
      String label,
      String kind,
      String status,
      String state,
      List<String> gaps,
      List<Party> parties) {}

  /// A chapter of a document.
  ///
  /// @param forms names of other files of the same document
  public record ColumnJson(
      String document, String documentTitle, String chapter, List<String> forms) {}

  /// The row and column of a cell, with its passages.
  ///
  /// @param passages ids, available at /api/v1/passages/{id}
  /// @param unjudged those added after a person confirmed or rejected the request
  public record CellJson(
      int row, int column, int count, List<String> passages, List<String> unjudged) {}
}
