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

/// Reads a search from an address. Refuses what it does not know, so that a mistyped link never
/// runs a different search.
public final class SearchAddress {
  /// In hits; also used to number hits across pages.
  public static final int PAGE_SIZE = 20;

  /// The parameters that determine which passages are found, and in which order.
  public static final Set<String> SEARCH = SearchParameters.NAMES;

  /// The parameters that narrow a search, regardless of its words.
  public static final Set<String> FILTERS =
      Stream.concat(Arrays.stream(Facet.values()).map(Facet::id), Stream.of("since"))
          .collect(Collectors.toUnmodifiableSet());

  private SearchAddress() {}

  /// "zoeken?q=wonen&horizon=2030&page=2" as a request; refuses names and values it does not know.
  public static SearchRequest request(Address address) {
    return SearchParameters.request(address.parameters(), PAGE_SIZE);
  }

  /// The values of each facet; the search checks whether they exist.
  public static Filters filters(Address address) {
    return SearchParameters.filters(address.parameters());
  }

  public static boolean filtered(Address address) {
    return !Collections.disjoint(address.parameters().keySet(), FILTERS);
  }

  /// The same search without filters.
  public static Address unfiltered(Address address) {
    return address.without(FILTERS.toArray(String[]::new));
  }

  /// Adds the filters of another address to the parameters of this one.
  public static Address filteredAs(Address filtered, Address address) {
    Address both = address;
    for (String name : filtered.only(FILTERS).parameters().keySet()) {
      for (String value : filtered.all(name)) {
        both = both.plus(name, value);
      }
    }
    return both;
  }

  /// The page number in an address, from 1; refuses impossible ones.
  public static int page(Address address) {
    int page = number(address.value("page"), 1);
    if (page < 1) {
      throw RefusalCode.BAD_PAGE.refusal(page);
    }
    return page;
  }

  /// Refuses a name unknown to a screen, which would otherwise seem to have an effect.
  public static void refuseUnknown(Address address, Set<String> known) {
    for (String name : address.parameters().keySet()) {
      if (!known.contains(name)) {
        throw RefusalCode.UNKNOWN_PARAMETER.refusal(name, String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  /// Parses a whole number from an address and refuses anything else; the caller checks the range.
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
