package nl.naslag.rest;

import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The shape of JSON: every path that occurs. Values and their types follow from the documents.
final class Shape {
  private final TreeSet<String> paths = new TreeSet<>();

  private Shape() {}

  static String of(JsonNode json) {
    Shape shape = new Shape();
    shape.walk("", json);
    return String.join("\n", shape.paths) + "\n";
  }

  private void walk(String path, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(entry -> walk(path + "." + entry.getKey(), entry.getValue()));
    } else if (node.isArray()) {
      paths.add(path + "[]");
      node.forEach(element -> walk(path + "[]", element));
    } else {
      paths.add(path);
    }
  }
}
