package nl.naslag.rest.rule;

import java.util.List;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.SearchRequest;

/// Which part of a list is asked for.
///
/// @param page from 1
/// @param pageSize from 1 to the largest page that a search gives, so that an answer is bounded
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

  /// Empty past the end, as a search is; that is no mistake of who counts on.
  public <T> List<T> page(List<T> all) {
    return all.stream().skip((long) (page - 1) * pageSize).limit(pageSize).toList();
  }
}
