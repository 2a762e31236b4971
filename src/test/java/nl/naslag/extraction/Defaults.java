package nl.naslag.extraction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/// Settings as they are when nobody sets them.
public final class Defaults {
  private Defaults() {}

  public static ExtractionSettings extraction() {
    return of(ExtractionSettings.class);
  }

  public static OcrSettings ocr() {
    return of(OcrSettings.class);
  }

  private static <T> T of(Class<T> settings) {
    String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
    return Binder.get(new MockEnvironment()).bindOrCreate(prefix, settings);
  }
}
