package nl.naslag.search;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;

/// The account of one search (zoekverantwoording): what was asked, when, in which documents, and
/// what could not be searched. It is what makes "dit staat er niet" worth something.
///
/// Everything in it is of one commit of the index.
///
/// @param understood in Dutch, how the query was read
/// @param filters the chosen values, with the name under which people know them
/// @param moment with the zone of its clock
/// @param total passages, on all pages together
/// @param searched by title, also those without a hit
/// @param leftOut could be searched, but the filter on documents leaves them out
/// @param unsearchable their outcome says why
public record SearchReport(
    SearchRequest request,
    String understood,
    Map<Facet, List<FacetValue>> filters,
    ZonedDateTime moment,
    String fingerprint,
    long generation,
    long total,
    long totalDocuments,
    List<Searched> searched,
    List<DocumentEntry> leftOut,
    List<DocumentEntry> unsearchable) {
  public SearchReport {
    filters = Map.copyOf(filters);
    searched = List.copyOf(searched);
    leftOut = List.copyOf(leftOut);
    unsearchable = List.copyOf(unsearchable);
  }

  /// A document that was searched.
  ///
  /// @param hits passages in it that were found; 0 says that it is not there
  public record Searched(DocumentEntry document, long hits) {}
}
