package nl.naslag.search;

import nl.naslag.document.RefusalCode;

/// One query to the index. Every entry point uses this type. Refuses a query that is too long and
/// impossible page numbers; a page beyond the last is empty.
///
/// @param query as typed; blank selects everything that passes the filters
/// @param page from 1
/// @param pageSize at most 100; deep pages are supported
public record SearchRequest(
    String query, SearchMode mode, Filters filters, SortOrder sort, int page, int pageSize) {
  /// Longer queries are refused, because nobody types them.
  public static final int LONGEST_QUERY = 2_000;

  /// Maximum number of hits on one page; further hits are on the next page.
  public static final int LARGEST_PAGE = 100;

  public SearchRequest {
    if (query.length() > LONGEST_QUERY) {
      throw RefusalCode.QUERY_TOO_LONG.refusal(LONGEST_QUERY, query.length());
    }
    if (page < 1) {
      throw RefusalCode.BAD_PAGE.refusal(page);
    }
    if (pageSize < 1 || pageSize > LARGEST_PAGE) {
      throw RefusalCode.BAD_PAGE_SIZE.refusal(LARGEST_PAGE, pageSize);
    }
  }

  /// The first twenty hits for a query without filters.
  public static SearchRequest of(String query) {
    return new SearchRequest(query, SearchMode.ZOEK, Filters.NONE, SortOrder.RELEVANTIE, 1, 20);
  }

  /// The same query under other filters, on the same page.
  public SearchRequest withFilters(Filters other) {
    return new SearchRequest(query, mode, other, sort, page, pageSize);
  }

  public SearchRequest withPage(int number, int size) {
    return new SearchRequest(query, mode, filters, sort, number, size);
  }
}
