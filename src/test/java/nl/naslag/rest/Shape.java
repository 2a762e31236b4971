package nl.naslag.rest;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The shape of JSON: every path with the types that occur there; values do not matter.
final class Shape {
  private final Map<String, TreeSet<String>> paths = new TreeMap<>();

  private Shape() {}

  static String of(JsonNode json) {
    Shape shape = new Shape();
    shape.walk("", json);
    StringBuilder text = new StringBuilder();
    shape.paths.forEach(
        (path, types) ->
            text.append(path).append(": ").append(String.join("|", types)).append('\n'));
    return text.toString();
  }

  private void walk(String path, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(entry -> walk(path + "." + entry.getKey(), entry.getValue()));
    } else if (node.isArray()) {
      note(path + "[]", "array");
      node.forEach(element -> walk(path + "[]", element));
    } else {
      note(path, type(node));
    }
  }

  private void note(String path, String type) {
    paths.computeIfAbsent(path, none -> new TreeSet<>()).add(type);
  }

  private static String type(JsonNode node) {
    if (node.isNumber()) {
      return node.isIntegralNumber() ? "integer" : "number";
    }
    return node.isNull() ? "null" : node.isBoolean() ? "boolean" : "string";
  }
}
