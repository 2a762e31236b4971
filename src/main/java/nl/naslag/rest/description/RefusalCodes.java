package nl.naslag.rest.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.rest.rule.Problems;
import nl.naslag.search.Facet;

/// Which refusals an operation can answer with, by status.
///
/// Most follow from what it takes; its own are in the texts.
final class RefusalCodes {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<RefusalCode> ANY =
      EnumSet.of(
          RefusalCode.BAD_REQUEST,
          RefusalCode.NOT_ACCEPTABLE,
          RefusalCode.UNKNOWN_HOST,
          RefusalCode.STORE_UNAVAILABLE);
  private static final Set<RefusalCode> WRITING =
      EnumSet.of(
          RefusalCode.OTHER_SITE,
          RefusalCode.BUSY_ELSEWHERE,
          RefusalCode.CHANGED_MEANWHILE,
          RefusalCode.NO_ROOM,
          RefusalCode.NOT_WRITABLE);
  private static final Set<String> CHOICES = Set.of("mode", "sort", "format", "down", "forms");
  private static final Set<String> FACETS =
      Stream.of(Facet.values()).map(Facet::id).collect(Collectors.toSet());

  private RefusalCodes() {}

  static Map<Integer, Set<String>> byStatus(String method, Operation operation, TextPart text) {
    Set<RefusalCode> codes = EnumSet.copyOf(ANY);
    codes.addAll(ofParameters(queryNames(operation)));
    if (!READING.contains(method)) {
      codes.addAll(WRITING);
    }
    if (operation.getRequestBody() != null) {
      codes.add(RefusalCode.WRONG_CONTENT_TYPE);
    }
    if (text.values().containsKey("owner")) {
      codes.add(RefusalCode.OWNER_ONLY);
    }
    text.texts("refusals").forEach(id -> codes.add(code(id)));
    return grouped(codes);
  }

  private static Set<RefusalCode> ofParameters(Collection<String> names) {
    if (names.isEmpty()) {
      return EnumSet.of(RefusalCode.NO_PARAMETERS);
    }
    Set<RefusalCode> codes =
        EnumSet.of(RefusalCode.UNKNOWN_PARAMETER, RefusalCode.REPEATED_PARAMETER);
    for (String name : names) {
      codes.addAll(ofParameter(name));
    }
    return codes;
  }

  private static List<RefusalCode> ofParameter(String name) {
    if (FACETS.contains(name)) {
      return List.of(RefusalCode.UNKNOWN_FILTER_VALUE, RefusalCode.TOO_MANY_VALUES);
    }
    if (CHOICES.contains(name)) {
      return List.of(RefusalCode.UNKNOWN_VALUE);
    }
    return switch (name) {
      case "page" -> List.of(RefusalCode.BAD_NUMBER, RefusalCode.BAD_PAGE);
      case "pageSize" -> List.of(RefusalCode.BAD_NUMBER, RefusalCode.BAD_PAGE_SIZE);
      case "since" -> List.of(RefusalCode.BAD_MOMENT);
      case "status", "gap" -> List.of(RefusalCode.UNKNOWN_FILTER_VALUE);
      default -> List.of();
    };
  }

  private static List<String> queryNames(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters == null
        ? List.of()
        : parameters.stream()
            .filter(parameter -> "query".equals(parameter.getIn()))
            .map(Parameter::getName)
            .toList();
  }

  private static Map<Integer, Set<String>> grouped(Set<RefusalCode> codes) {
    Map<Integer, Set<String>> grouped = new TreeMap<>();
    for (RefusalCode code : codes) {
      grouped
          .computeIfAbsent(Problems.status(code).value(), status -> new TreeSet<>())
          .add(code.id());
    }
    return grouped;
  }

  // An unknown id is a mistake in the texts, which the tests find.
  private static RefusalCode code(String id) {
    return RefusalCode.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
