package nl.naslag.structure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The limit on finding the structure of one document.
///
/// @param mostTime processor time; a document that takes more gets passages without sections
@ConfigurationProperties("naslag.structure")
public record StructureSettings(@DefaultValue("6s") Duration mostTime) {
  public StructureSettings {
    if (!mostTime.isPositive()) {
      throw new IllegalArgumentException("naslag.structure.most-time must be above 0");
    }
  }
}
