package nl.naslag.saved;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.naslag.WithDatabase;
import nl.naslag.search.Arrivals;
import nl.naslag.search.Facet;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;
import nl.naslag.storage.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithDatabase
class StoredSearchesIT {
  /// The last batch, as the test wants it.
  static final class Batches implements Arrivals {
    private Instant last = MONDAY;

    @Override
    public Instant last() {
      return last;
    }

    @Override
    public List<Arrival> latest(SearchRequest request) {
      return List.of();
    }
  }

  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00.123Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00.456Z");
  private static final SearchRequest WATER =
      new SearchRequest(
          "\"water & bodem\" OF 100%",
          SearchMode.VRAAG,
          Filters.of(Facet.CHAPTER, "1. Water & bodem", "2 = 3"),
          SortOrder.DATUM,
          3,
          50);

  private final Batches batches = new Batches();
  private final SavedSearchRows rows;
  private final SavedSearches searches;

  StoredSearchesIT(@Autowired SavedSearchRows rows, @Autowired Changes changes) {
    this.rows = rows;
    searches = new StoredSearches(rows, changes, new FewPassages(), batches);
  }

  @AfterEach
  void nothingSaved() {
    rows.deleteAll();
  }

  @Test
  void keepsEverythingThatWasAskedButThePage() {
    SavedSearch saved = searches.save(" Water ", WATER);
    SavedSearch read = searches.find(saved.id()).orElseThrow();
    assertThat(read).isEqualTo(saved);
    assertThat(read.name()).isEqualTo("Water");
    assertThat(read.request()).isEqualTo(WATER.withPage(1, 1));
  }

  @Test
  void countsWhatIsThereAsSeen() {
    SavedSearch saved = searches.save("Water", WATER);
    assertThat(saved.seen()).isEqualTo(MONDAY);
    batches.last = TUESDAY;
    SavedSearch seen = searches.markSeen(saved.id());
    assertThat(seen.seen()).isEqualTo(TUESDAY);
    assertThat(seen.start()).isEqualTo(MONDAY);
    searches.restore(saved);
    assertThat(searches.find(saved.id())).contains(saved);
  }

  @Test
  void renamesAndSortsByName() {
    SavedSearch water = searches.save("Water", WATER);
    SavedSearch bodem = searches.save("Bodem", SearchRequest.of("bodem"));
    assertThat(searches.all()).containsExactly(bodem, water);
    SavedSearch renamed = searches.rename(water.id(), "Aarde");
    assertThat(searches.all()).containsExactly(renamed, bodem);
  }

  @Test
  void restoresARemovedSearchAsItWas() {
    SavedSearch saved = searches.save("Water", WATER);
    assertThat(searches.remove(saved.id())).isEqualTo(saved);
    assertThat(searches.all()).isEmpty();
    searches.restore(saved);
    searches.restore(saved);
    assertThat(searches.all()).containsExactly(saved);
  }

  @Test
  void keepsASearchThatIsNoLongerUnderstood() {
    SavedSearch old = new SavedSearch("oud", "Oud", "q=water&streek=noord", MONDAY, MONDAY, MONDAY);
    searches.restore(old);
    assertThat(searches.all()).containsExactly(old);
    refuses("unknown-parameter", old::request);
    assertThat(searches.markSeen("oud").address()).isEqualTo("q=water&streek=noord");
  }

  @Test
  void refusesWhatItDoesNotKnowAndWhatHasNoName() {
    refuses("unknown-saved-search", () -> searches.rename("weg", "Naam"));
    refuses("unknown-saved-search", () -> searches.markSeen("weg"));
    refuses("unknown-saved-search", () -> searches.remove("weg"));
    refuses("bad-search-name", () -> searches.save(" ", WATER));
    refuses("bad-search-name", () -> searches.save("x".repeat(201), WATER));
  }

  @Test
  void holdsFiveHundred() {
    for (int number = 0; number < 1_000; number++) {
      searches.restore(new SavedSearch("z" + number, "Zoek", "q=water", MONDAY, MONDAY, MONDAY));
    }
    refuses("too-many-saved-searches", () -> searches.save("Nog een", WATER));
  }
}
