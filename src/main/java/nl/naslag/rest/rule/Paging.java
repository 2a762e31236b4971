package nl.naslag.rest.rule;

import java.util.List;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.SearchRequest;

/// The requested part of a list.
///
/// @param page from 1
/// @param pageSize from 1 to the largest page of a search, so that a response is bounded
public record Paging(int page, int pageSize) {
  public Paging {
    if (page < 1) {
      throw RefusalCode.BAD_PAGE.refusal(page);
    }
    if (pageSize < 1 || pageSize > SearchRequest.LARGEST_PAGE) {
      throw RefusalCode.BAD_PAGE_SIZE.refusal(SearchRequest.LARGEST_PAGE, pageSize);
    }
  }

  public static Paging of(Parameters parameters) {
    return new Paging(parameters.page(), parameters.pageSize());
  }

  /// Returns nothing past the end, as a search does; that is not an error.
  public <T> List<T> page(List<T> all) {
    return all.stream().skip((long) (page - 1) * pageSize).limit(pageSize).toList();
  }
}
