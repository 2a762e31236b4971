package nl.naslag.trace.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateQuote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lays what people recorded over the requests of the register; without a database nothing.
@Component
public class FateBook {
  private final ObjectProvider<FateChangeRows> rows;
  private final RequestNumbers numbers;
  private final QuoteFinder quotes;

  public FateBook(
      ObjectProvider<FateChangeRows> rows,
      ObjectProvider<RequestNumberRows> numbers,
      PassageSearch search,
      QuoteCheck check) {
    this.rows = rows;
    this.numbers = new RequestNumbers(numbers);
    this.quotes = new QuoteFinder(search, check);
  }

  /// The same requests, each with its number and its fate.
  public List<RijkRequest> followed(List<RijkRequest> requests) {
    Map<String, List<FateChange>> changes = changesByNumber();
    List<List<String>> numbered = numbers.held(requests);
    List<RijkRequest> followed = new ArrayList<>();
    for (int at = 0; at < requests.size(); at++) {
      RijkRequest request = requests.get(at);
      followed.add(request.with(fate(request, numbered.get(at), changes)));
    }
    return followed;
  }

  /// Gives a number to each request that has none.
  public void number(List<RijkRequest> requests) {
    numbers.give(requests);
  }

  /// A number that differs after every change, also of the numbers.
  public long changes() {
    FateChangeRows table = rows.getIfAvailable();
    return table == null ? 0 : table.changes() + numbers.changes();
  }

  private static Fate fate(
      RijkRequest request, List<String> numbers, Map<String, List<FateChange>> changes) {
    List<FateChange> own =
        numbers.stream()
            .flatMap(number -> changes.getOrDefault(number, List.of()).stream())
            .sorted(Comparator.comparing(FateChange::at))
            .toList();
    LocalDate named = NamedDeadline.of(request).orElse(null);
    return numbers.isEmpty()
        ? Fate.after("", List.of(), named, own)
        : Fate.after(numbers.getFirst(), numbers.subList(1, numbers.size()), named, own);
  }

  private Map<String, List<FateChange>> changesByNumber() {
    FateChangeRows table = rows.getIfAvailable();
    Map<String, List<FateChange>> changes = new HashMap<>();
    if (table != null) {
      for (FateChangeRow row : table.findAllByOrderByMadeAt()) {
        changes.computeIfAbsent(row.number(), number -> new ArrayList<>()).add(read(row));
      }
    }
    return changes;
  }

  Optional<FateChange> find(String changeId) {
    FateChangeRows table = rows.getIfAvailable();
    return table == null ? Optional.empty() : table.findById(changeId).map(this::read);
  }

  FateChange save(FateChange change) {
    return read(rows.getObject().save(FateChangeRow.of(change)));
  }

  void undo(String changeId, String by, Instant at) {
    rows.getObject().undo(changeId, by, at);
  }

  /// The change with its quote as it stands today.
  private FateChange read(FateChangeRow row) {
    FateChange change = row.change();
    FateQuote quote = change.quote();
    return quote == null ? change : change.with(quotes.today(quote));
  }
}
