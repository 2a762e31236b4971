package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// The Dutch API Design Rules 2.2, one by one, by the names that their own ruleset gives them.
///
/// What can be read in the description is read there; what is behaviour is asked of Naslag.
class DesignRulesIT extends OverHttp {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private JsonNode api;

  @BeforeEach
  void read() throws Exception {
    api = rest.json("/openapi.json");
  }

  /// A rule finds what breaks it.
  private interface Rule {
    List<String> broken();
  }

  @TestFactory
  Stream<DynamicTest> holdsTheRulesOverTheDescription() {
    Map<String, Rule> rules = new TreeMap<>();
    rules.put("nlgov:openapi-root-exists", () -> unless(api.has("openapi"), "openapi"));
    rules.put(
        "nlgov:openapi3", () -> unless(text("/openapi").matches("3(\\.\\d+){1,2}"), "openapi"));
    rules.put(
        "nlgov:semver",
        () -> unless(text("/info/version").matches("\\d+\\.\\d+\\.\\d+"), "version"));
    rules.put("info-contact", () -> unless(api.at("/info/contact").isObject(), "contact"));
    rules.put("nlgov:info-contact-fields-exist", this::contactFields);
    rules.put("oas3-api-servers", () -> unless(!api.path("servers").isEmpty(), "servers"));
    rules.put("nlgov:include-major-version-in-uri", () -> servers("https?://.*/v\\d+"));
    // Of a server at this machine HTTPS means nothing; any other must have it.
    rules.put(
        "nlgov:servers-use-https",
        () -> servers("https://.*|http://(127\\.0\\.0\\.1|localhost)[:/].*"));
    rules.put("nlgov:paths-kebab-case", () -> paths("(/([a-z0-9-]+|\\{[^}]+}))+"));
    rules.put("nlgov:paths-no-trailing-slash", () -> paths(".*[^/]"));
    rules.put("path-keys-no-trailing-slash", () -> paths(".*[^/]"));
    rules.put("nlgov:http-methods", this::methods);
    rules.put("nlgov:query-keys-camel-case", this::queryKeys);
    rules.put("nlgov:schema-camel-case", () -> names("/components/schemas", "[A-Z][a-zA-Z0-9]*"));
    rules.put(
        "nlgov:property-casing",
        () -> properties((name, field) -> name.matches("[a-z][a-zA-Z0-9]*")));
    rules.put("nlgov:missing-header", () -> answers("[23]\\d\\d", answer -> answer.has("headers")));
    rules.put(
        "nlgov:missing-version-header",
        () -> answers("[23]\\d\\d", answer -> answer.path("headers").has("API-Version")));
    rules.put(
        "nlgov:use-problem-schema",
        () ->
            answers(
                "[45]\\d\\d", answer -> answer.path("content").has("application/problem+json")));
    rules.put("nlgov:problem-schema-members", this::problemMembers);
    rules.put("nlgov:problem-invalid-input", this::invalidInput);
    rules.put(
        "nlgov:date-time-ensure-timezone",
        () -> properties((name, field) -> !"date-time-local".equals(format(field))));
    rules.put(
        "nlgov:time-without-timezone",
        () -> properties((name, field) -> !"time".equals(format(field))));
    rules.put(
        "nlgov:specify-format-for-date-and-time",
        () -> properties((name, field) -> !isDate(name) || "date".equals(format(field))));
    rules.put(
        "nlgov:use-date-instead-of-datetime",
        () -> properties((name, field) -> !isDate(name) || !"date-time".equals(format(field))));
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> assertThat(rule.getValue().broken()).isEmpty()));
  }

  private String text(String pointer) {
    return api.at(pointer).asString("");
  }

  private static List<String> unless(boolean holds, String what) {
    return holds ? List.of() : List.of(what);
  }

  private static String format(JsonNode field) {
    return field.path("format").asString("");
  }

  // "date", "documentDate"; "datum" is not English.
  private static boolean isDate(String name) {
    return name.equals("date")
        || name.endsWith("Date")
        || name.toLowerCase(Locale.ROOT).contains("datum");
  }

  private List<String> contactFields() {
    return Stream.of("email", "name", "url")
        .filter(field -> text("/info/contact/" + field).isBlank())
        .toList();
  }

  private List<String> servers(String pattern) {
    return api.path("servers")
        .valueStream()
        .map(server -> server.path("url").asString())
        .filter(url -> !url.matches(pattern))
        .toList();
  }

  private List<String> paths(String pattern) {
    return names("/paths", pattern);
  }

  private List<String> names(String pointer, String pattern) {
    return api.at(pointer).propertyNames().stream().filter(name -> !name.matches(pattern)).toList();
  }

  private List<String> methods() {
    List<String> broken = new ArrayList<>();
    operations(
        (name, operation) -> {
          if (!METHODS.contains(name.split(" ")[0])) {
            broken.add(name);
          }
        });
    return broken;
  }

  private void operations(BiConsumer<String, JsonNode> each) {
    api.path("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry((method, one) -> each.accept(method + " " + path, one)));
  }

  private List<String> queryKeys() {
    List<String> broken = new ArrayList<>();
    operations(
        (name, operation) ->
            operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .filter(key -> !key.matches("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*"))
                .forEach(key -> broken.add(name + " " + key)));
    return broken;
  }

  /// Whether something is as a rule wants it.
  private interface Holds<A, B> {
    boolean test(A one, B other);
  }

  private List<String> properties(Holds<String, JsonNode> rule) {
    List<String> broken = new ArrayList<>();
    api.at("/components/schemas")
        .forEachEntry(
            (schema, said) ->
                said.path("properties")
                    .forEachEntry(
                        (name, field) -> {
                          if (!rule.test(name, field)) {
                            broken.add(schema + "." + name);
                          }
                        }));
    return broken;
  }

  private List<String> answers(String statuses, Predicate<JsonNode> rule) {
    List<String> broken = new ArrayList<>();
    operations(
        (name, operation) ->
            operation
                .path("responses")
                .forEachEntry(
                    (status, answer) -> {
                      if (status.matches(statuses) && !rule.test(answer)) {
                        broken.add(name + " " + status);
                      }
                    }));
    return broken;
  }

  private List<String> problemMembers() {
    JsonNode problem = api.at("/components/schemas/ProblemDetail/properties");
    return Stream.of("status", "title", "detail").filter(field -> !problem.has(field)).toList();
  }

  private List<String> invalidInput() {
    List<String> broken = new ArrayList<>();
    operations(
        (name, operation) -> {
          boolean reads = name.startsWith("get") || name.startsWith("delete");
          boolean takes = !reads || !operation.path("parameters").isEmpty();
          if (takes && !operation.path("responses").has("400")) {
            broken.add(name);
          }
        });
    return broken;
  }

  @Test
  void leavesOffTrailingSlashes() throws Exception {
    assertRefused(rest.get("/documents/"), 404, "unknown-path");
  }

  @Test
  void publishesItsDescriptionAtTheUsualPlace() throws Exception {
    HttpResponse<String> description = rest.get("/openapi.json");

    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.headers().firstValue("api-version")).hasValue(text("/info/version"));
  }

  @Test
  void givesItsVersionWithEveryAnswer() throws Exception {
    for (String path : List.of("/documents", "/search?q=water", "/nergens", "/search?x=1")) {
      assertThat(rest.get(path).headers().firstValue("api-version"))
          .as(path)
          .hasValue(text("/info/version"));
    }
  }

  @Test
  void doesNothingByAMethodThatItDoesNotDescribe() throws Exception {
    assertRefused(rest.send("PUT", "/documents", "{}"), 405, "wrong-method");
    assertRefused(rest.send("PATCH", "/search", "{}"), 405, "wrong-method");
  }

  @Test
  void saysWhereANewThingIs() throws Exception {
    HttpResponse<String> made = rest.send("POST", "/briefing-packs", "{\"title\": \"Overleg\"}");

    String location = made.headers().firstValue("location").orElseThrow();
    String path = location.substring("/api/v1".length());
    assertThat(rest.json(path).get("title").asString()).isEqualTo("Overleg");
    HttpResponse<String> item =
        rest.send("POST", path + "/items", "{\"kind\": \"kop\", \"text\": \"Wonen\"}");
    assertThat(item.headers().firstValue("location").orElseThrow())
        .startsWith(location + "/items/");
    assertThat(rest.send("DELETE", path, "").statusCode()).isEqualTo(204);
  }

  @Test
  void linksThePagesOfAList() throws Exception {
    String first = rest.get("/commitments?pageSize=1").headers().firstValue("link").orElseThrow();
    int total = rest.json("/commitments").get("total").asInt();

    assertThat(total).isGreaterThan(1);
    assertThat(first)
        .contains("</api/v1/commitments?pageSize=1&page=2>; rel=\"next\"")
        .contains("</api/v1/commitments?pageSize=1&page=" + total + ">; rel=\"last\"")
        .doesNotContain("prev");
    assertThat(
            rest.get("/commitments?pageSize=1&page=2").headers().firstValue("link").orElseThrow())
        .contains("</api/v1/commitments?pageSize=1&page=1>; rel=\"prev\"");
  }
}
