package nl.naslag.briefing.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Holds JSON to a JSON Schema, for the words of it that our own schema uses.
final class JsonSchemaCheck {
  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private JsonSchemaCheck(JsonNode root) {
    this.root = root;
  }

  /// Empty where the JSON is as the schema says.
  static List<String> faults(JsonNode json, JsonNode schema) {
    JsonSchemaCheck check = new JsonSchemaCheck(schema);
    check.check(json, schema, "$");
    return check.faults;
  }

  private void check(JsonNode json, JsonNode schema, String at) {
    if (schema.has("$ref")) {
      check(json, root.at(schema.get("$ref").asString().substring(1)), at);
      return;
    }
    if (schema.has("anyOf")
        && schema.get("anyOf").valueStream().noneMatch(one -> fits(json, one))) {
      faults.add(at + " fits none");
    }
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(json::equals)) {
      faults.add(at + " is " + json);
    }
    if (schema.has("type") && types(schema.get("type")).noneMatch(type -> is(json, type))) {
      faults.add(at + " is no " + schema.get("type"));
      return;
    }
    if (json.isString()
        && schema.has("format")
        && !isDated(json.asString(), schema.get("format"))) {
      faults.add(at + " is no " + schema.get("format"));
    }
    object(json, schema, at);
    if (json.isArray() && schema.has("items")) {
      json.valueStream().forEach(one -> check(one, schema.get("items"), at + "[]"));
    }
  }

  private void object(JsonNode json, JsonNode schema, String at) {
    JsonNode known = schema.path("properties");
    schema
        .path("required")
        .valueStream()
        .map(JsonNode::asString)
        .filter(name -> !json.has(name))
        .forEach(name -> faults.add(at + " lacks " + name));
    if (json.isObject() && schema.has("properties")) {
      json.properties()
          .forEach(
              field -> {
                String place = at + "." + field.getKey();
                if (known.has(field.getKey())) {
                  check(field.getValue(), known.get(field.getKey()), place);
                } else {
                  faults.add(place + " is not in the schema");
                }
              });
    }
  }

  private boolean fits(JsonNode json, JsonNode schema) {
    JsonSchemaCheck check = new JsonSchemaCheck(root);
    check.check(json, schema, "");
    return check.faults.isEmpty();
  }

  private static Stream<String> types(JsonNode type) {
    return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString());
  }

  private static boolean is(JsonNode json, String type) {
    return switch (type) {
      case "object" -> json.isObject();
      case "array" -> json.isArray();
      case "string" -> json.isString();
      case "null" -> json.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static boolean isDated(String value, JsonNode format) {
    try {
      return format.asString().equals("date")
          ? LocalDate.parse(value).toString().equals(value)
          : Instant.parse(value).isAfter(Instant.MIN);
    } catch (DateTimeParseException no) {
      return false;
    }
  }
}
