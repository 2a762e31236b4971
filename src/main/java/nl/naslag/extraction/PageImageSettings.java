package nl.naslag.extraction;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What drawing pages may cost.
///
/// @param folder where drawn pages are kept; may be deleted at any time
/// @param mostMegabytes what the kept pages may come to together
/// @param mostPixels of one page; a larger one is drawn smaller
/// @param timeoutSeconds how long one page may take
@ConfigurationProperties("naslag.page-images")
public record PageImageSettings(
    @DefaultValue("index/paginas") Path folder,
    @DefaultValue("200") int mostMegabytes,
    @DefaultValue("3000000") int mostPixels,
    @DefaultValue("30") int timeoutSeconds) {
  private static final long MEGABYTE = 1024L * 1024;

  public PageImageSettings {
    requirePositive("most-megabytes", mostMegabytes);
    requirePositive("most-pixels", mostPixels);
    requirePositive("timeout-seconds", timeoutSeconds);
  }

  public long mostBytes() {
    return mostMegabytes * MEGABYTE;
  }

  private static void requirePositive(String key, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException(
          "naslag.page-images." + key + " is " + value + "; give a number above 0");
    }
  }
}
