package nl.naslag.saved;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Arrivals;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;
import nl.naslag.storage.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Saved searches in the database; each call saves one change.
@Service
class StoredSearches implements SavedSearches {
  // In characters, except the last: each search runs again when passages arrive.
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 8_000;
  private static final int MOST_SEARCHES = 1_000;

  private final SavedSearchRows rows;
  private final PassageSearch search;
  private final Arrivals arrivals;
  private final Changes changes;
  private final Expectation expectation;
  private final Clock clock = Clock.systemUTC();

  @Autowired
  StoredSearches(SavedSearchRows rows, Changes changes, PassageSearch search, Arrivals arrivals) {
    this.rows = rows;
    this.changes = changes;
    this.search = search;
    this.arrivals = arrivals;
    expectation = Expectation.NONE;
  }

  private StoredSearches(StoredSearches other, Expectation expectation) {
    rows = other.rows;
    changes = other.changes;
    search = other.search;
    arrivals = other.arrivals;
    this.expectation = expectation;
  }

  @Override
  public SavedSearches expecting(Expectation other) {
    return new StoredSearches(this, other);
  }

  @Override
  public List<SavedSearch> all() {
    return rows.findAllByOrderByNameAscCreatedAsc().stream().map(SavedSearchRow::search).toList();
  }

  @Override
  public Optional<SavedSearch> find(String id) {
    return rows.findById(id).map(SavedSearchRow::search);
  }

  @Override
  public SavedSearch save(String name, SearchRequest request) {
    if (rows.count() >= MOST_SEARCHES) {
      throw RefusalCode.TOO_MANY_SAVED_SEARCHES.refusal(MOST_SEARCHES);
    }
    // Only searches that can be executed are saved; errors are best reported now.
    search.search(request.withPage(1, 1));
    SavedSearch saved =
        new SavedSearch(
            UUID.randomUUID().toString(),
            checkedName(name),
            checkedAddress(SearchParameters.text(SearchParameters.of(request))),
            // Databases keep microseconds; a time read back must equal the one returned.
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            arrivals.last(),
            arrivals.last());
    return changes.make(() -> rows.save(SavedSearchRow.of(saved)).search());
  }

  @Override
  public SavedSearch rename(String id, String name) {
    String checked = checkedName(name);
    return changes.make(() -> rows.save(row(id).withName(checked)).search());
  }

  @Override
  public SavedSearch markSeen(String id) {
    return changes.make(() -> rows.save(row(id).withSeen(arrivals.last())).search());
  }

  @Override
  public SavedSearch remove(String id) {
    return changes.make(
        () -> {
          SavedSearch removed = row(id).search();
          rows.deleteById(id);
          return removed;
        });
  }

  // A second call, such as from a double click, must not fail.
  @Override
  public void restore(SavedSearch search) {
    changes.make(
        () ->
            rows.save(
                rows.findToChangeById(search.id())
                    .map(row -> row.withName(search.name()).withSeen(search.seen()))
                    .orElseGet(() -> SavedSearchRow.of(search))));
  }

  private SavedSearchRow row(String id) {
    SavedSearchRow row =
        rows.findToChangeById(id).orElseThrow(() -> RefusalCode.UNKNOWN_SAVED_SEARCH.refusal(id));
    expectation.check(row.search(), row.search().revision());
    return row;
  }

  private static String checkedName(String name) {
    String trimmed = name.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
      throw RefusalCode.BAD_SEARCH_NAME.refusal(LONGEST_NAME);
    }
    return trimmed;
  }

  private static String checkedAddress(String address) {
    if (address.length() > LONGEST_ADDRESS) {
      throw RefusalCode.QUERY_TOO_LONG.refusal(LONGEST_ADDRESS, address.length());
    }
    return address;
  }
}
