package nl.naslag.search;

/// Reports on searches.
///
/// Runs the search again, so that the report reflects the present time and index. Refuses what a
/// search refuses, with the same message.
public interface SearchReports {
  /// Ignores the requested page: a report covers all hits.
  SearchReport report(SearchRequest request);
}
