package nl.naslag.annotation;

import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;

/// An aspect of a passage that can be corrected.
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

  /// One of its values as a single external key, such as "horizon:2030".
  public String subject(String value) {
    return id() + ":" + value;
  }

  /// Returns the aspect with this id; refuses an unknown id.
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
