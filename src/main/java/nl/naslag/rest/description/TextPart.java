package nl.naslag.rest.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of the file of texts: names with a text, a list, or a part of their own.
///
/// What is absent is empty, because most operations need few of the names.
record TextPart(Map<?, ?> values) {
  String text(String name) {
    return value(name).map(String::valueOf).orElse("");
  }

  Optional<Object> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  TextPart part(String name) {
    return new TextPart(values.get(name) instanceof Map<?, ?> part ? part : Map.of());
  }

  Set<String> names() {
    return pairs().keySet();
  }

  /// Names with their texts, in the order of the file.
  Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    values.forEach((name, value) -> pairs.put(String.valueOf(name), String.valueOf(value)));
    return pairs;
  }
}
