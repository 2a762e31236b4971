package nl.naslag.search;

import nl.naslag.document.RefusalCode;

/// One question to the index. The same type reaches search from every door.
/// Refuses a query that is too long and pages that cannot exist; a page beyond the last is empty.
///
/// @param query as typed; blank asks for everything that passes the filters
/// @param page from 1
/// @param pageSize at most 100; deeper pages work
public record SearchRequest(
    String query, SearchMode mode, Filters filters, SortOrder sort, int page, int pageSize) {
  /// Longer queries are refused, because nobody types them.
  public static final int LONGEST_QUERY = 2_000;

  /// Hits on one page; whoever wants more asks for the next page.
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

  /// The first twenty hits for words, without filters.
  public static SearchRequest of(String query) {
    return new SearchRequest(query, SearchMode.ZOEK, Filters.NONE, SortOrder.RELEVANTIE, 1, 20);
  }

  /// The same question under other filters; it stays on its page.
  public SearchRequest withFilters(Filters other) {
    return new SearchRequest(query, mode, other, sort, page, pageSize);
  }

  public SearchRequest withPage(int number, int size) {
    return new SearchRequest(query, mode, filters, sort, number, size);
  }
}
