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

  /// The value in JSON, and the start of the subject of its [Evidence].
  public String id() {
    return name().toLowerCase(Locale.ROOT);
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
