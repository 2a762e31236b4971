package nl.naslag.trace;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.fate.Fates;
import nl.naslag.trace.follow.FateBook;
import nl.naslag.trace.follow.InMemoryFates;
import nl.naslag.trace.follow.StoredFates;
import nl.naslag.trace.quote.IndexedQuotes;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.reference.IndexedReferences;
import nl.naslag.trace.register.ActStore;
import nl.naslag.trace.register.IndexedRegister;
import nl.naslag.trace.register.RegisterActRow;
import nl.naslag.trace.register.RegisterActRows;
import nl.naslag.trace.register.StoredDecisions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// The real register, decisions and references over any search, without a database and a word list.
public final class InMemoryRegister {
  private final Map<String, RegisterActRow> rows = new LinkedHashMap<>();
  private final IndexedRegister register;
  private final StoredDecisions decisions;
  private final InMemoryFates tables = new InMemoryFates();
  private final StoredFates fates;

  public InMemoryRegister(PassageSearch search) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("rows", table());
    ActStore store =
        new ActStore(beans.getBeanProvider(RegisterActRows.class), new IndexedQuotes(search));
    FateBook book = tables.book(search);
    register = new IndexedRegister(search, PlainTerms.make(), store, book, AfterCommit.atOnce());
    fates = new StoredFates(register, register, book, search);
    decisions = new StoredDecisions(register, store);
  }

  public RequestRegister register() {
    return register;
  }

  /// Gives the requests their numbers, as happens in the background after a commit.
  public void giveNumbers() {
    register.giveNumbers();
  }

  public RequestDecisions decisions() {
    return decisions;
  }

  public Fates fates() {
    return fates;
  }

  /// The references of the documents that a search knows.
  public static References references(PassageSearch search) {
    return new IndexedReferences(search, AfterCommit.atOnce());
  }

  public void forget() {
    rows.clear();
    tables.forget();
  }

  // Only what the store asks of its table.
  private RegisterActRows table() {
    return (RegisterActRows)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RegisterActRows.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "findAllByOrderByMadeAt" -> List.copyOf(new ArrayList<>(rows.values()));
                  case "findById" -> Optional.ofNullable(rows.get(arguments[0]));
                  case "save" -> saved((RegisterActRow) arguments[0]);
                  case "undo" ->
                      undone((String) arguments[0], (String) arguments[1], (Instant) arguments[2]);
                  case "changes" -> changes();
                  case "toString" -> "rows";
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private RegisterActRow saved(RegisterActRow row) {
    rows.put(row.id(), row);
    return row;
  }

  // A query of its own in the database. Gives nothing back, like that one.
  private @Nullable Object undone(String id, String by, Instant at) {
    rows.computeIfPresent(
        id,
        (same, row) ->
            row.undoneAt() != null
                ? row
                : new RegisterActRow(
                    id,
                    row.version(),
                    row.kind(),
                    row.madeBy(),
                    row.madeAt(),
                    by,
                    at,
                    row.places()));
    return null;
  }

  // Forgetting is a change too.
  private long changes() {
    return rows.isEmpty()
        ? -1
        : rows.values().stream().mapToLong(row -> row.undoneAt() == null ? 1 : 2).sum();
  }
}
