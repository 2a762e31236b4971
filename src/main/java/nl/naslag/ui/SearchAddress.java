package nl.naslag.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.document.Refusal;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.Sort;

/// Reads a search from an address. What it does not know it refuses, so that a mistyped link never
/// gives another search than was meant.
final class SearchAddress {
  /// In hits; the number of a hit over all pages is counted with it.
  static final int PAGE_SIZE = 20;

  /// Everything that says which passages are found, and in which order.
  static final Set<String> SEARCH = searchParameters();

  private SearchAddress() {}

  /// "zoeken?q=wonen&horizon=2030&page=2" as a request; refuses names and values it does not know.
  static SearchRequest request(Address address) {
    refuseUnknown(address);
    return new SearchRequest(
        address.value("q"),
        choice(SearchMode.class, address.value("mode"), SearchMode.ZOEK, "mode"),
        filters(address),
        sort(address),
        number(address.value("page"), 1),
        PAGE_SIZE);
  }

  /// The values of each facet; whether they exist is for the search to say.
  static Filters filters(Address address) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, address.all(facet.id()));
    }
    return new Filters(values);
  }

  static Sort sort(Address address) {
    return choice(Sort.class, address.value("sort"), Sort.RELEVANTIE, "sort");
  }

  static boolean filtered(Address address) {
    return Arrays.stream(Facet.values()).anyMatch(facet -> !address.all(facet.id()).isEmpty());
  }

  /// The same search in the whole corpus.
  static Address unfiltered(Address address) {
    return address.without(Arrays.stream(Facet.values()).map(Facet::id).toArray(String[]::new));
  }

  /// A whole number as it stands in an address.
  /// Refuses anything else; whether it is in range is for the caller to say.
  static int number(String value, int otherwise) {
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw new Refusal("bad-page", value);
    }
  }

  private static void refuseUnknown(Address address) {
    for (String name : address.parameters().keySet()) {
      if (!SEARCH.contains(name) && !name.equals("page")) {
        throw new Refusal("unknown-parameter", name, String.join(", ", SEARCH));
      }
    }
  }

  private static <E extends Enum<E>> E choice(
      Class<E> type, String value, E otherwise, String name) {
    if (value.isEmpty()) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> value(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new Refusal("unknown-value", name, value, choices(type)));
  }

  private static <E extends Enum<E>> String choices(Class<E> type) {
    return String.join(
        ", ", Arrays.stream(type.getEnumConstants()).map(SearchAddress::value).toList());
  }

  private static String value(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> searchParameters() {
    Set<String> names = new TreeSet<>(Set.of("q", "mode", "sort"));
    Arrays.stream(Facet.values()).map(Facet::id).forEach(names::add);
    return names;
  }
}
