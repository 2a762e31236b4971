package nl.naslag.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.naslag.annotation.RequestKind;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Facet;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Counted;
import org.junit.jupiter.api.Test;

class BackgroundCountingTest {
  private static final KeptList LIST =
      new KeptList("l1", TermList.ofLines("zand\nklei"), Instant.EPOCH);

  private final FewPassages index = new FewPassages();
  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void countsAListOnceForEveryCommit() {
    BatchSearch batch =
        (request, rows) -> {
          runs.incrementAndGet();
          request.terms().terms().forEach(term -> rows.accept(counted(term)));
        };
    TermCounting counting = new BackgroundCounting(batch, index);
    assertThat(counting.totals(LIST, Filters.NONE).rows())
        .containsExactly(counted("zand"), counted("klei"));
    assertThat(counting.totals(LIST, Filters.NONE).done()).isTrue();
    assertThat(runs).hasValue(1);
    index.add("nota", "1. Zand", "zand", RequestKind.NEE);
    assertThat(counting.totals(LIST, Filters.NONE).done()).isTrue();
    assertThat(runs).hasValue(2);
  }

  @Test
  void countsAListAnewUnderOtherFilters() {
    BatchSearch batch =
        (request, rows) -> {
          runs.incrementAndGet();
          request.terms().terms().forEach(term -> rows.accept(counted(term)));
        };
    TermCounting counting = new BackgroundCounting(batch, index);
    Filters wonen = Filters.of(Facet.THEME, "wonen");
    assertThat(counting.totals(LIST, Filters.NONE).done()).isTrue();
    assertThat(counting.totals(LIST, wonen).done()).isTrue();
    assertThat(counting.totals(LIST, Filters.of(Facet.THEME, "wonen")).done()).isTrue();
    assertThat(runs).hasValue(2);
  }

  @Test
  void tellsHowFarItIsWhereItTakesLong() {
    CountDownLatch held = new CountDownLatch(1);
    BatchSearch batch =
        (request, rows) -> {
          rows.accept(counted("zand"));
          await(held);
          rows.accept(counted("klei"));
        };
    TermCounting counting = new BackgroundCounting(batch, index);
    TermTotals halfway = counting.totals(LIST, Filters.NONE);
    assertThat(halfway.rows()).containsExactly(counted("zand"));
    assertThat(halfway.all()).isEqualTo(2);
    assertThat(halfway.done()).isFalse();
    held.countDown();
    assertThat(counting.totals(LIST, Filters.NONE).done()).isTrue();
  }

  @Test
  void beginsAnewAfterAFailure() {
    BatchSearch batch =
        (request, rows) -> {
          if (runs.incrementAndGet() == 1) {
            throw new IllegalStateException("No disk");
          }
          request.terms().terms().forEach(term -> rows.accept(counted(term)));
        };
    TermCounting counting = new BackgroundCounting(batch, index);
    assertThatThrownBy(() -> counting.totals(LIST, Filters.NONE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(counting.totals(LIST, Filters.NONE).done()).isTrue();
  }

  private static TermRow counted(String term) {
    return new Counted(term, 1, 1, List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
