package nl.naslag.exchange;

import java.time.Instant;
import java.util.List;
import nl.naslag.exchange.PassageJson.Party;
import org.jspecify.annotations.Nullable;

/// The register of requests to the Rijk as machines get it.
public record RequestsJson(List<RequestJson> requests) {
  public RequestsJson {
    requests = List.copyOf(requests);
  }

  /// One request with every place where it stands.
  ///
  /// @param status "voorgesteld", or what people decided last
  /// @param gaps "geen-hoofdstuk", "geen-brief" and "een-stuk", where they hold
  public record RequestJson(
      String id,
      String label,
      String kind,
      String status,
      List<ActJson> acts,
      List<String> gaps,
      List<Party> parties,
      List<String> themes,
      List<String> horizons,
      List<Place> occurrences) {}

  /// A place where a request stands.
  ///
  /// @param similarity from 0 to 1, with the words of the first place
  /// @param likeness "woorden" for the same wording, "zaak" for the same matter in other words
  /// @param shared words of the first place that this one has too, the most telling first
  /// @param introduction words above the list of which the passage is an item; else empty
  /// @param copies the same place in other files of the same document
  /// @param unjudged whether it joined after a person confirmed or rejected the request
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

  /// What a person decided on places of requests.
  ///
  /// @param undoneBy who took it back; null while it holds, as is the time
  public record ActJson(
      String id,
      String kind,
      String by,
      Instant at,
      @Nullable String undoneBy,
      @Nullable Instant undoneAt,
      List<ActPlaceJson> places) {}

  /// A place of a decision, and what became of it.
  ///
  /// @param apart whether a split took it from the others
  /// @param proof "exact", "verplaatst", "gewijzigd" or "verdwenen"
  /// @param today id of the passage that holds the words now; null when they are gone
  public record ActPlaceJson(
      String passageId, String words, Boolean apart, String proof, @Nullable String today) {}

  /// Requests down, chapters of documents across.
  ///
  /// @param silent the other documents: none of these requests stands there
  public record MatrixJson(
      List<RowJson> rows,
      List<ColumnJson> columns,
      List<CellJson> cells,
      List<SilentJson> silent) {}

  /// A document in which none of the requests stands.
  ///
  /// @param passages that were looked at
  /// @param reading "geheel", "gedeeltelijk" or "niet": how much of it could be read
  public record SilentJson(String document, String documentTitle, int passages, String reading) {}

  /// A request as a row of the matrix.
  public record RowJson(
      String id,
      String label,
      String kind,
      String status,
      List<String> gaps,
      List<Party> parties) {}

  /// A chapter of a document.
  ///
  /// @param forms names of other files that hold the same document
  public record ColumnJson(
      String document, String documentTitle, String chapter, List<String> forms) {}

  /// Positions of row and column with the passages where they meet.
  ///
  /// @param passages ids, to be asked at /api/v1/passages/{id}
  /// @param unjudged those that joined after a person confirmed or rejected the request
  public record CellJson(
      int row, int column, int count, List<String> passages, List<String> unjudged) {}
}
