package nl.naslag.search;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Message;

/// The report of one search (zoekverantwoording): what was asked, when, in which documents, and
/// what could not be searched. It is what gives "dit staat er niet" its value.
///
/// All of it is from one commit of the index.
///
/// @param understood how the query was read
/// @param filters the selected values, with the names shown to users
/// @param moment with the zone of its clock
/// @param total passages, on all pages together
/// @param searched by title, including documents without a hit
/// @param leftOut searchable, but excluded by the filter on documents
/// @param unsearchable their outcome gives the reason
public record SearchReport(
    SearchRequest request,
    Message understood,
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
  /// @param hits number of passages found in it; 0 means that it contains none
  public record Searched(DocumentEntry document, long hits) {}
}
