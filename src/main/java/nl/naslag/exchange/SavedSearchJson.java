package nl.naslag.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Identified;
import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Revised;
import nl.naslag.document.Texts;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import org.jspecify.annotations.Nullable;

/// A saved search in JSON.
///
/// @param parameters as `/api/v1/search` accepts them
/// @param link path of the screen that runs it
/// @param seen passages up to this time count as seen
/// @param total absent if the search is refused, as are the other counts
/// @param fresh number of passages added since [#seen]
/// @param revision differs after a change of the search itself, not of the counts
/// @param problem why it is refused; absent if it is not
public record SavedSearchJson(
    String id,
    String name,
    Map<String, List<String>> parameters,
    String link,
    Instant created,
    Instant seen,
    @Nullable Long total,
    @Nullable Long totalDocuments,
    @Nullable Long fresh,
    @Nullable Problem problem,
    String revision)
    implements Revised, Identified {

  public static SavedSearchJson of(SavedSearch search, News news) {
    return switch (news) {
      case News.Found found ->
          of(search, new Counts(found.total(), found.totalDocuments(), found.fresh()), null);
      case News.Refused refused ->
          of(search, new Counts(null, null, null), Problem.of(refused.code(), refused.message()));
    };
  }

  private static SavedSearchJson of(SavedSearch search, Counts counts, @Nullable Problem problem) {
    return new SavedSearchJson(
        search.id(),
        search.name(),
        search.parameters(),
        "/zoeken?" + search.address(),
        search.created(),
        search.seen(),
        counts.total(),
        counts.documents(),
        counts.fresh(),
        problem,
        search.revision().value());
  }

  /// The code and sentence of a refusal.
  public record Problem(String code, String message) {
    static Problem of(RefusalCode code, Message message) {
      return new Problem(code.id(), Texts.text(message));
    }
  }

  private record Counts(@Nullable Long total, @Nullable Long documents, @Nullable Long fresh) {}
}
