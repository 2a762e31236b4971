package nl.naslag.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/// Bodies with fields of the wrong kind, unknown, twice, missing, too deep or cut off.
final class OddJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DEEP = 3000;
  private static final List<String> KINDS =
      List.of("bevestigd", "samengevoegd", "afgewezen", "notitie", "kop", "versie", "vorm");

  private final Random random;
  private final List<String> ids;
  private final List<String> odd;

  OddJson(Random random, List<String> ids, List<String> odd) {
    this.random = random;
    this.ids = ids;
    this.odd = odd;
  }

  /// A body with some of these fields.
  ///
  /// @param rarity odd things are so many times rarer
  String body(List<String> fields, int rarity) {
    List<String> members = new ArrayList<>();
    for (String field : fields) {
      if (random.nextInt(5) > 0) {
        members.add(member(field, rarity));
      }
    }
    if (random.nextInt(8 * rarity) == 0) {
      members.add(member(any(odd), rarity));
    }
    if (random.nextInt(12 * rarity) == 0 && !members.isEmpty()) {
      members.add(members.getFirst());
    }
    String json = "{" + String.join(",", members) + "}";
    return random.nextInt(3 * rarity) == 0 ? broken(json) : json;
  }

  private String member(String name, int rarity) {
    String value = random.nextInt(2 * rarity) == 0 ? value() : usual(name);
    return JSON.writeValueAsString(name) + ":" + value;
  }

  /// What the field of this name may well be.
  private String usual(String name) {
    return switch (name) {
      case "position", "page" -> "1";
      case "parameters" -> "{\"q\":[\"water\"],\"horizon\":[\"2030\"]}";
      case "ids", "requestIds", "passageIds" -> "[" + JSON.writeValueAsString(any(ids)) + "]";
      case "kind" -> JSON.writeValueAsString(any(KINDS));
      case "values" -> "[\"energie\"]";
      case "aspect" -> JSON.writeValueAsString(any(List.of("theme", "horizon", "kind", "request")));
      default -> JSON.writeValueAsString(name.endsWith("Id") ? any(ids) : "Proef");
    };
  }

  private String value() {
    return switch (random.nextInt(12)) {
      case 0 -> "null";
      case 1 -> String.valueOf(random.nextInt());
      case 2 -> "-1e999";
      case 3 -> "true";
      case 4 -> "[]";
      case 5 -> "{}";
      case 6 -> "[" + JSON.writeValueAsString(any(ids)) + ",null," + random.nextInt(9) + "]";
      case 7 -> "{\"q\":[" + JSON.writeValueAsString(any(odd)) + "]}";
      case 8, 9 -> JSON.writeValueAsString(any(ids));
      default -> JSON.writeValueAsString(any(odd));
    };
  }

  private String broken(String json) {
    return switch (random.nextInt(11)) {
      case 0 -> "";
      case 1 -> json.substring(0, json.length() / 2);
      case 2 -> json + "x";
      case 3 -> "[" + json + "]";
      case 4 -> "[".repeat(DEEP) + "]".repeat(DEEP);
      case 5 -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
      case 6 -> "\uFEFF" + json;
      case 7 -> json + json;
      case 8 -> "null";
      case 9 -> "\"" + json.length() + "\"";
      case 10 -> "9".repeat(2000);
      default -> json;
    };
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
