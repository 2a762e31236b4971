package nl.naslag.extraction;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Limits on drawing pages.
///
/// @param folder where drawn pages are cached; may be deleted at any time
/// @param mostMegabytes maximum total size of the cached pages
/// @param mostPixels per page; a larger page is drawn at a smaller size
/// @param timeoutSeconds maximum time for one page
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
