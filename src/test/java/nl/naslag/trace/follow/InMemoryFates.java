package nl.naslag.trace.follow;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.quote.IndexedQuotes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// The real book of fates over tables in memory.
public final class InMemoryFates {
  private final Map<String, FateChangeRow> changes = new LinkedHashMap<>();
  private final TreeMap<String, RequestNumberRow> numbers = new TreeMap<>();

  /// A book that keeps nothing, as without a database.
  public static FateBook none(PassageSearch search) {
    StaticListableBeanFactory empty = new StaticListableBeanFactory();
    return new FateBook(
        empty.getBeanProvider(FateChangeRows.class),
        empty.getBeanProvider(RequestNumberRows.class),
        search,
        new IndexedQuotes(search));
  }

  /// A book that keeps what is recorded until it is told to forget.
  public FateBook book(PassageSearch search) {
    return new FateBook(
        provider(FateChangeRows.class, changeTable()),
        provider(RequestNumberRows.class, numberTable()),
        search,
        new IndexedQuotes(search));
  }

  public void forget() {
    changes.clear();
    numbers.clear();
  }

  private static <T> ObjectProvider<T> provider(Class<T> type, T table) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("rows", table);
    return beans.getBeanProvider(type);
  }

  // Only what the book asks of its tables.
  private FateChangeRows changeTable() {
    return (FateChangeRows)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {FateChangeRows.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "findAllByOrderByMadeAt" -> new ArrayList<>(changes.values());
                  case "findById" -> Optional.ofNullable(changes.get(arguments[0]));
                  case "save" -> saved((FateChangeRow) arguments[0]);
                  case "undo" ->
                      undone((String) arguments[0], (String) arguments[1], (Instant) arguments[2]);
                  case "changes" -> count();
                  case "toString" -> "changes";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private FateChangeRow saved(FateChangeRow row) {
    changes.put(row.id(), row);
    return row;
  }

  private @Nullable Object undone(String id, String by, Instant at) {
    changes.computeIfPresent(
        id,
        (same, row) ->
            new FateChangeRow(
                row.id(),
                row.version(),
                row.number(),
                row.state(),
                row.owner(),
                row.deadline(),
                row.note(),
                row.passageId(),
                row.words(),
                row.sha256(),
                row.title(),
                row.page(),
                row.madeBy(),
                row.madeAt(),
                by,
                at));
    return null;
  }

  // Forgetting is a change too.
  private long count() {
    return changes.isEmpty()
        ? -1000
        : changes.values().stream().mapToLong(row -> row.undoneAt() == null ? 1 : 2).sum();
  }

  private RequestNumberRows numberTable() {
    return (RequestNumberRows)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RequestNumberRows.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "places" -> places();
                  case "countPlaces" -> (long) places().size();
                  case "lastOf" -> numbers.isEmpty() ? null : numbers.lastKey();
                  case "findAllById" -> known((Iterable<?>) arguments[0]);
                  case "saveAll" -> given((Iterable<?>) arguments[0]);
                  case "toString" -> "numbers";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private List<RequestNumberRows.HeldPlace> places() {
    return numbers.values().stream()
        .flatMap(
            row ->
                row.places().stream()
                    .map(
                        place ->
                            new RequestNumberRows.HeldPlace(
                                row.number(), place.passageId(), place.wordsHash())))
        .toList();
  }

  private List<RequestNumberRow> known(Iterable<?> asked) {
    List<RequestNumberRow> known = new ArrayList<>();
    for (Object number : asked) {
      known.add(numbers.get(number));
    }
    return known;
  }

  private List<RequestNumberRow> given(Iterable<?> rows) {
    List<RequestNumberRow> saved = new ArrayList<>();
    for (Object one : rows) {
      RequestNumberRow row = (RequestNumberRow) one;
      numbers.put(row.number(), row);
      saved.add(row);
    }
    return saved;
  }
}
