package nl.naslag.ui.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.naslag.document.RefusalCode;
import nl.naslag.trace.Gap;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.fate.FateFilter;
import nl.naslag.trace.fate.FateState;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.SearchAddress;

/// Reads from an address which requests to show, and how.
///
/// Refuses a mistyped name, which would otherwise show every request as if it had been filtered.
final class RegisterAddress {
  private static final Set<String> OWN =
      Set.of("view", "page", "down", "open", "status", "gap", "state", "owner", "late", "kies");

  private RegisterAddress() {}

  static RegisterQuery query(Address address) {
    for (String name : address.parameters().keySet()) {
      if (!SearchAddress.SEARCH.contains(name) && !OWN.contains(name)) {
        Set<String> known = new TreeSet<>(SearchAddress.SEARCH);
        known.addAll(OWN);
        throw RefusalCode.UNKNOWN_PARAMETER.refusal(name, String.join(", ", known));
      }
    }
    return new RegisterQuery(
        SearchAddress.filters(address),
        chosen(address, "status", RequestStatus::of),
        chosen(address, "gap", Gap::of),
        new FateFilter(
            chosen(address, "state", FateState::of),
            Set.copyOf(address.all("owner")),
            late(address) ? LocalDate.now(ZoneId.systemDefault()) : null));
  }

  private static boolean late(Address address) {
    return chosen(address, "late", value -> Optional.of(value).filter("true"::equals)).size() == 1;
  }

  private static <T> Set<T> chosen(
      Address address, String name, Function<String, Optional<T>> read) {
    Set<T> chosen = new LinkedHashSet<>();
    for (String value : address.all(name)) {
      chosen.add(
          read.apply(value)
              .orElseThrow(() -> RefusalCode.UNKNOWN_FILTER_VALUE.refusal(name, value)));
    }
    return chosen;
  }
}
