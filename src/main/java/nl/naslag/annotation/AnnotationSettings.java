package nl.naslag.annotation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The limit on annotating one document.
///
/// @param mostTime processor time; the passages that are left then have no annotations
@ConfigurationProperties("naslag.annotation")
public record AnnotationSettings(@DefaultValue("8s") Duration mostTime) {
  public AnnotationSettings {
    if (!mostTime.isPositive()) {
      throw new IllegalArgumentException("naslag.annotation.most-time must be above 0");
    }
  }
}
