package nl.naslag.briefing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.Refusal;
import org.springframework.stereotype.Component;

/// Finds the writer of a format.
@Component
public class BriefingWriters {
  private final Map<BriefingFormat, BriefingWriter> writers = new EnumMap<>(BriefingFormat.class);

  // A further format is one more bean; nothing here has to know of it.
  BriefingWriters(List<BriefingWriter> writers) {
    writers.forEach(writer -> this.writers.put(writer.format(), writer));
  }

  /// The writer for "odt", "docx", "pdf", "md" or "json"; refuses another format.
  public BriefingWriter of(String format) {
    return writers.entrySet().stream()
        .filter(entry -> entry.getKey().id().equals(format.toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new Refusal("unknown-format", format));
  }
}
