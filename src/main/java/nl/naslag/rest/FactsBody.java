package nl.naslag.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.EnumMap;
import java.util.Map;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Bibliography.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The request body with what a document is; what is absent stays, null and "" give back what was
/// read.
///
/// @param date as ISO 8601
record FactsBody(
    @Schema(type = "string", nullable = true) @Nullable JsonNode title,
    @Schema(type = "string", format = "date", nullable = true) @Nullable JsonNode date,
    @Schema(type = "string", nullable = true) @Nullable JsonNode authority,
    @Schema(type = "string", nullable = true) @Nullable JsonNode documentKind) {
  /// What is there, by field.
  Map<Field, String> values() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    put(values, Field.TITLE, "title", title);
    put(values, Field.DATE, "date", date);
    put(values, Field.AUTHORITY, "authority", authority);
    put(values, Field.KIND, "documentKind", documentKind);
    return values;
  }

  private static void put(
      Map<Field, String> values, Field field, String name, @Nullable JsonNode value) {
    if (value == null) {
      return;
    }
    if (!value.isNull() && !value.isString()) {
      throw RefusalCode.UNKNOWN_VALUE.refusal(name, value.toString(), "\"…\"");
    }
    values.put(field, value.isNull() ? "" : value.asString());
  }

  // Without login it is the user who started Naslag on this machine.
  static String name(@Nullable Principal user) {
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
