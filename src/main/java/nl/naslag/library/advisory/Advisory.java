package nl.naslag.library.advisory;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One record of the OSV data, as far as it is about libraries for Java.
///
/// @param severity a word such as "HIGH"; empty where the record has none
record Advisory(
    String id, Instant modified, String severity, String summary, List<AffectedLibrary> affected) {
  private static final String JAVA = "Maven";

  Advisory {
    affected = List.copyOf(affected);
  }

  /// Reads a record; throws if it is none. A withdrawn record is about nothing.
  static Advisory of(JsonNode record) throws IOException {
    if (!record.path("id").isString() || !record.path("modified").isString()) {
      throw new IOException("A record without id or date");
    }
    String summary =
        record
            .path("summary")
            .asString(record.path("details").asString(""))
            .lines()
            .findFirst()
            .orElse("");
    return new Advisory(
        record.path("id").asString(),
        moment(record.path("modified").asString()),
        record.path("database_specific").path("severity").asString(""),
        summary,
        record.has("withdrawn") ? List.of() : affected(record));
  }

  private static Instant moment(String text) throws IOException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IOException("A date that is none", e);
    }
  }

  private static List<AffectedLibrary> affected(JsonNode record) throws IOException {
    List<AffectedLibrary> affected = new ArrayList<>();
    for (JsonNode one : record.path("affected")) {
      JsonNode library = one.path("package");
      // "Maven:https://repo…" is the same ecosystem from another repository.
      if (library.path("ecosystem").asString("").split(":", 2)[0].equals(JAVA)) {
        affected.add(AffectedLibrary.of(library.path("name").asString(), one));
      }
    }
    return affected;
  }
}
