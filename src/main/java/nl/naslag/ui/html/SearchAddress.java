package nl.naslag.ui.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;

/// Reads a search from an address. What it does not know it refuses, so that a mistyped link never
/// gives another search than was meant.
public final class SearchAddress {
  /// In hits; the number of a hit over all pages is counted with it.
  public static final int PAGE_SIZE = 20;

  /// Everything that says which passages are found, and in which order.
  public static final Set<String> SEARCH = SearchParameters.NAMES;

  /// What narrows a search, whatever its words.
  public static final Set<String> FILTERS =
      Stream.concat(Arrays.stream(Facet.values()).map(Facet::id), Stream.of("since"))
          .collect(Collectors.toUnmodifiableSet());

  private SearchAddress() {}

  /// "zoeken?q=wonen&horizon=2030&page=2" as a request; refuses names and values it does not know.
  public static SearchRequest request(Address address) {
    return SearchParameters.request(address.parameters(), PAGE_SIZE);
  }

  /// The values of each facet; whether they exist is for the search to say.
  public static Filters filters(Address address) {
    return SearchParameters.filters(address.parameters());
  }

  public static boolean filtered(Address address) {
    return !Collections.disjoint(address.parameters().keySet(), FILTERS);
  }

  /// The same search in the whole corpus.
  public static Address unfiltered(Address address) {
    return address.without(FILTERS.toArray(String[]::new));
  }

  /// An address with the filters of another one beside its own parameters.
  public static Address filteredAs(Address filtered, Address address) {
    Address both = address;
    for (String name : filtered.only(FILTERS).parameters().keySet()) {
      for (String value : filtered.all(name)) {
        both = both.plus(name, value);
      }
    }
    return both;
  }

  /// The page that an address asks for, from 1; refuses a page that no list can have.
  public static int page(Address address) {
    int page = number(address.value("page"), 1);
    if (page < 1) {
      throw RefusalCode.BAD_PAGE.refusal(page);
    }
    return page;
  }

  /// Refuses a name that a screen does not know: it would otherwise look as if it counted.
  public static void refuseUnknown(Address address, Set<String> known) {
    for (String name : address.parameters().keySet()) {
      if (!known.contains(name)) {
        throw RefusalCode.UNKNOWN_PARAMETER.refusal(name, String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  /// A whole number as it stands in an address.
  /// Refuses anything else; whether it is in range is for the caller to say.
  public static int number(String value, int otherwise) {
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw RefusalCode.BAD_PAGE.refusal(value);
    }
  }
}
