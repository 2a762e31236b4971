package nl.naslag.saved;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.TermRow;
import org.springframework.stereotype.Service;

/// Counts lists one at a time in a thread of its own and keeps the most recent results.
@Service
class BackgroundCounting implements TermCounting {
  private static final int MOST_RUNS = 16;
  private static final long PATIENCE_MILLISECONDS = 400;

  private final BatchSearch search;
  private final PassageSearch index;
  // One at a time, so that searches running meanwhile are not slowed down.
  private final Executor worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("zoeklijsten").factory());
  private final Map<Key, Run> runs = new Recent();

  BackgroundCounting(BatchSearch search, PassageSearch index) {
    this.search = search;
    this.index = index;
  }

  @Override
  public TermTotals totals(KeptList list, Filters filters) {
    Key key = new Key(list.id(), filters, index.generation());
    Run run;
    synchronized (runs) {
      run = runs.computeIfAbsent(key, one -> begin(list, filters));
    }
    try {
      return run.now();
    } catch (ExecutionException e) {
      synchronized (runs) {
        runs.remove(key);
      }
      throw new IllegalStateException("Counting a list failed", e);
    }
  }

  private Run begin(KeptList list, Filters filters) {
    int all = list.terms().terms().size();
    List<TermRow> rows = new CopyOnWriteArrayList<>();
    BatchRequest request = new BatchRequest(list.terms(), filters, BatchRequest.Depth.COUNTS);
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> search.each(request, row -> rows.add(withoutCells(row))), worker);
    return new Run(rows, all, end);
  }

  private static TermRow withoutCells(TermRow row) {
    return switch (row) {
      case TermRow.Counted counted ->
          new TermRow.Counted(counted.term(), counted.total(), counted.totalDocuments(), List.of());
      case TermRow.Refused refused -> refused;
    };
  }

  private record Key(String list, Filters filters, long generation) {}

  /// A count that is running or complete.
  private record Run(List<TermRow> rows, int all, CompletableFuture<Void> end) {
    /// Waits briefly, because most lists finish by then.
    TermTotals now() throws ExecutionException {
      try {
        end.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Counting continues; the next call reports its progress.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new TermTotals(rows, all);
    }
  }

  /// Evicts the least recently requested entry.
  private static final class Recent extends LinkedHashMap<Key, Run> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Run> eldest) {
      return size() > MOST_RUNS;
    }
  }
}
