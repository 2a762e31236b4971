package nl.naslag.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import nl.naslag.document.RefusalCode;

/// A search as URL parameters, which is also how it is saved: "q=wonen&horizon=2030&sort=datum".
///
/// Unknown parameters are refused, so that a mistyped or outdated address never runs a different
/// search from the one intended.
public final class SearchParameters {
  /// Everything that determines which passages are found, and in which order.
  public static final Set<String> NAMES = names();

  private SearchParameters() {}

  /// The first page of the search; the parameters may include "page".
  public static SearchRequest request(Map<String, List<String>> parameters, int pageSize) {
    refuseUnknown(parameters);
    return new SearchRequest(
        value("q", parameters),
        choice(SearchMode.ZOEK, value("mode", parameters), "mode"),
        filters(parameters),
        choice(SortOrder.RELEVANTIE, value("sort", parameters), "sort"),
        number(value("page", parameters)),
        pageSize);
  }

  /// The values of each facet; the search checks whether they exist.
  public static Filters filters(Map<String, List<String>> parameters) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, parameters.getOrDefault(facet.id(), List.of()));
    }
    return new Filters(values, moment(value("since", parameters)));
  }

  /// The parameters that differ from the defaults, without the page.
  public static Map<String, List<String>> of(SearchRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put("q", request.query(), "", parameters);
    put("mode", id(request.mode()), id(SearchMode.ZOEK), parameters);
    for (Facet facet : Facet.values()) {
      if (!request.filters().of(facet).isEmpty()) {
        parameters.put(facet.id(), request.filters().of(facet));
      }
    }
    Instant since = request.filters().since();
    put("since", since.toString(), Instant.EPOCH.toString(), parameters);
    put("sort", id(request.sort()), id(SortOrder.RELEVANTIE), parameters);
    return parameters;
  }

  /// The query string as it appears after the question mark of an address.
  public static String text(Map<String, List<String>> parameters) {
    StringJoiner text = new StringJoiner("&");
    parameters.forEach(
        (name, values) -> values.forEach(value -> text.add(name + "=" + encoded(value))));
    return text.toString();
  }

  /// Parses the result of [#text].
  public static Map<String, List<String>> read(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : text.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
        parameters.computeIfAbsent(part.substring(0, equals), one -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void put(
      String name, String value, String usual, Map<String, List<String>> parameters) {
    if (!value.equals(usual)) {
      parameters.put(name, List.of(value));
    }
  }

  // A repeated parameter is refused: choosing either value would be a guess.
  private static String value(String name, Map<String, List<String>> parameters) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw RefusalCode.REPEATED_PARAMETER.refusal(name);
    }
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static void refuseUnknown(Map<String, List<String>> parameters) {
    for (String name : parameters.keySet()) {
      if (!NAMES.contains(name) && !name.equals("page")) {
        throw RefusalCode.UNKNOWN_PARAMETER.refusal(name, String.join(", ", NAMES));
      }
    }
  }

  private static <E extends Enum<E>> E choice(E usual, String value, String name) {
    if (value.isEmpty()) {
      return usual;
    }
    E[] constants = usual.getDeclaringClass().getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> id(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal(name, value, ids(constants)));
  }

  private static String ids(Enum<?>[] constants) {
    return String.join(", ", Arrays.stream(constants).map(SearchParameters::id).toList());
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static int number(String value) {
    try {
      return value.isEmpty() ? 1 : Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw RefusalCode.BAD_PAGE.refusal(value);
    }
  }

  /// Parses "2026-03-02T10:00:00Z"; an empty value is the beginning of time.
  public static Instant moment(String value) {
    try {
      Instant moment = value.isEmpty() ? Instant.EPOCH : Instant.parse(value);
      // The index counts in milliseconds, in which not every year fits.
      long unused = moment.toEpochMilli();
      return moment;
    } catch (DateTimeException | ArithmeticException notAMoment) {
      throw RefusalCode.BAD_MOMENT.refusal(value.substring(0, Math.min(value.length(), 60)));
    }
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of("q", "mode", "sort", "since"));
    Arrays.stream(Facet.values()).map(Facet::id).forEach(names::add);
    return Collections.unmodifiableSet(names);
  }
}
