package nl.naslag.rest.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;

/// The query parameters of one request, as received.
///
/// Read by hand instead of bound by Spring, which silently takes the first of two values.
public record Parameters(Map<String, String[]> values) {
  private static final int FIRST_PAGE = 1;
  /// As many as a screen shows.
  private static final int PAGE_SIZE = 20;

  /// A required value.
  public String required(String name) {
    return optional(name).orElseThrow(() -> RefusalCode.MISSING_PARAMETER.refusal(name));
  }

  /// An optional value. Refuses a second one: taking either would be a guess.
  Optional<String> optional(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw RefusalCode.REPEATED_PARAMETER.refusal(name);
    }
    return given.stream().findFirst();
  }

  /// All values of a repeatable parameter.
  public List<String> all(String name) {
    return List.of(values.getOrDefault(name, new String[0]));
  }

  public int page() {
    return number("page", FIRST_PAGE);
  }

  int pageSize() {
    return number("pageSize", PAGE_SIZE);
  }

  /// One of the constants, by its name in lower case.
  ///
  /// @param usual the default
  public <E extends Enum<E>> E choice(String name, E usual) {
    Class<E> choices = usual.getDeclaringClass();
    return optional(name).map(value -> choice(name, value, choices)).orElse(usual);
  }

  /// The chosen values of the facets that this request may filter on.
  public Filters filters() {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, all(facet.id()));
    }
    return new Filters(chosen, SearchParameters.moment(optional("since").orElse("")));
  }

  /// The search described by the parameters of `/api/v1/search`.
  public SearchRequest search() {
    return new SearchRequest(
        optional("q").orElse(""),
        choice("mode", SearchMode.ZOEK),
        filters(),
        choice("sort", SortOrder.RELEVANTIE),
        page(),
        pageSize());
  }

  private int number(String name, int usual) {
    return optional(name).map(value -> number(name, value)).orElse(usual);
  }

  /// Parses a whole number and refuses anything else.
  public static int number(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw RefusalCode.BAD_NUMBER.refusal(name, shortened(value));
    }
  }

  private static <E extends Enum<E>> E choice(String name, String value, Class<E> choices) {
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
        return choice;
      }
    }
    throw RefusalCode.UNKNOWN_VALUE.refusal(name, shortened(value), names(choices));
  }

  private static <E extends Enum<E>> String names(Class<E> choices) {
    return String.join(
        ", ",
        Arrays.stream(choices.getEnumConstants())
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /// A value as a message may echo it, which limits its length.
  public static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
