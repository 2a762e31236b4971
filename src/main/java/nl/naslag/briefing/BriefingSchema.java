package nl.naslag.briefing;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/// The JSON Schema of a pack as JSON, for programs that read it.
public final class BriefingSchema {
  private BriefingSchema() {}

  /// In UTF-8; a test holds the export to it.
  public static Resource resource() {
    return new ClassPathResource("briefing-pack.schema.json", BriefingSchema.class);
  }
}
