package nl.naslag.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.search.Arrivals;
import nl.naslag.search.FewPassages;
import nl.naslag.search.SearchRequest;
import org.junit.jupiter.api.Test;

class IndexedNewsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

  private final FewPassages passages = new FewPassages();
  private final Kept kept = new Kept();
  private Instant last = MONDAY;
  private final IndexedNews news = new IndexedNews(kept, passages, new Batches());

  private SavedSearch keep(String address) {
    SavedSearch search =
        new SavedSearch("z" + kept.all.size(), "Zoek", address, MONDAY, MONDAY, MONDAY);
    kept.all.add(search);
    return search;
  }

  @Test
  void countsNothingAsNewWhileNothingCameIn() {
    passages.add("nota", "1. Water", "water", RequestKind.NEE);
    SavedSearch water = keep("q=water");
    assertThat(news.news(water)).isEqualTo(new News.Found(1, 1, 0));
    assertThat(news.badge()).isEqualTo(new SearchNews.Badge(0, 0));
  }

  @Test
  void countsAnewAtEveryCommit() {
    SavedSearch water = keep("q=water");
    keep("q=veen");
    last = TUESDAY;
    passages.add("nota", "1. Water", "water", RequestKind.NEE);
    assertThat(news.badge()).isEqualTo(new SearchNews.Badge(1, 1));
    passages.add("nota", "1. Water", "water en veen", RequestKind.NEE);
    assertThat(news.badge()).isEqualTo(new SearchNews.Badge(3, 2));
    assertThat(news.news(water).fresh()).isEqualTo(2);
  }

  @Test
  void passesOverASearchThatIsRefusedAndSaysWhy() {
    SavedSearch old = keep("q=water&streek=noord");
    keep("q=water");
    last = TUESDAY;
    passages.add("nota", "1. Water", "water", RequestKind.NEE);
    assertThat(news.badge()).isEqualTo(new SearchNews.Badge(1, 1));
    assertThat(news.news(old))
        .isInstanceOfSatisfying(
            News.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_PARAMETER);
              assertThat(Texts.text(refused.message())).contains("Naslag kent streek hier niet.");
            });
    assertThat(kept.all).contains(old);
  }

  private final class Batches implements Arrivals {
    @Override
    public Instant last() {
      return last;
    }

    @Override
    public List<Arrival> latest(SearchRequest request) {
      return List.of();
    }
  }

  /// Saved searches that nobody changes.
  private static final class Kept implements SavedSearches {
    private final List<SavedSearch> all = new ArrayList<>();

    @Override
    public SavedSearches expecting(Expectation expectation) {
      return this;
    }

    @Override
    public List<SavedSearch> all() {
      return all;
    }

    @Override
    public Optional<SavedSearch> find(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SavedSearch save(String name, SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SavedSearch rename(String id, String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SavedSearch markSeen(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SavedSearch remove(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void restore(SavedSearch search) {
      throw new UnsupportedOperationException();
    }
  }
}
