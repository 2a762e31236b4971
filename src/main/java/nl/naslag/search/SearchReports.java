package nl.naslag.search;

/// Accounts for searches.
///
/// Runs the search anew, so that the account is of this moment and of the index as it is now. What
/// a search refuses, this refuses with the same words.
public interface SearchReports {
  /// The page that is asked for makes no difference: an account is of all hits.
  SearchReport report(SearchRequest request);
}
