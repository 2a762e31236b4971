package nl.naslag.annotation;

import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;

/// What can be corrected of a passage.
public enum Aspect {
  THEME,
  HORIZON,
  PARTY,
  MODALITY,
  REQUEST;

  /// The value in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// One of its values, in one word for the outside, such as "horizon:2030".
  public String subject(String value) {
    return id() + ":" + value;
  }

  /// Refuses an unknown id.
  public static Aspect of(String id) {
    return Stream.of(values())
        .filter(aspect -> aspect.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                RefusalCode.UNKNOWN_VALUE.refusal(
                    "aspect", id, String.join(", ", Stream.of(values()).map(Aspect::id).toList())));
  }
}
