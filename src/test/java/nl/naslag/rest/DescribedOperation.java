package nl.naslag.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One operation as the description promises it.
///
/// @param path with the names of its parts in braces
/// @param fields of its JSON body, empty without one
/// @param answers the answers by status, such as "200", "4XX" or "default"
record DescribedOperation(
    String method,
    String path,
    List<String> parameters,
    Set<String> bodyTypes,
    List<String> fields,
    Map<String, JsonNode> answers) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  static List<DescribedOperation> allOf(JsonNode description) {
    List<DescribedOperation> all = new ArrayList<>();
    // Paths count from the address of the server.
    String base = URI.create(description.at("/servers/0/url").asString("")).getPath();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          String full = base + path.getKey();
          all.add(of(operation.getKey(), full, operation.getValue(), description));
        }
      }
    }
    return all;
  }

  private static DescribedOperation of(
      String method, String path, JsonNode operation, JsonNode description) {
    List<String> parameters = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode one = resolved(parameter, description);
      if (one.path("in").asString("").equals("query")) {
        parameters.add(one.path("name").asString());
      }
    }
    JsonNode bodies = resolved(operation.path("requestBody"), description).path("content");
    JsonNode schema = resolved(bodies.path("application/json").path("schema"), description);
    Map<String, JsonNode> answers = new HashMap<>();
    operation
        .path("responses")
        .properties()
        .forEach(one -> answers.put(one.getKey(), resolved(one.getValue(), description)));
    return new DescribedOperation(
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        Set.copyOf(bodies.propertyNames()),
        List.copyOf(schema.path("properties").propertyNames()),
        answers);
  }

  private static JsonNode resolved(JsonNode node, JsonNode description) {
    JsonNode reference = node.path("$ref");
    return reference.isString() ? description.at(reference.asString().substring(1)) : node;
  }

  /// What is wrong with an answer; empty if it is as described.
  Optional<String> wrongIn(RawAnswer answer) {
    JsonNode described =
        answers.getOrDefault(
            String.valueOf(answer.status()),
            answers.getOrDefault(answer.status() / 100 + "XX", answers.get("default")));
    if (described == null || answer.status() < 300 && !isListed(answer.status())) {
      return Optional.of("status " + answer.status() + " is not described");
    }
    Set<String> types = Set.copyOf(described.path("content").propertyNames());
    String type = answer.type();
    boolean asDescribed =
        type.isEmpty() ? answer.body().isEmpty() : types.contains("*/*") || types.contains(type);
    return asDescribed
        ? Optional.empty()
        : Optional.of("status " + answer.status() + " with " + type + " is not described");
  }

  private boolean isListed(int status) {
    return answers.containsKey(String.valueOf(status));
  }
}
