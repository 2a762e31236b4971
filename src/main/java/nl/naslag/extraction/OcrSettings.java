package nl.naslag.extraction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How image-only pages are read.
///
/// @param enabled if false, pages stay "alleen beeld", even when the program is installed
/// @param program Tesseract, by name or by path
/// @param language Tesseract's language code; if it is not installed, nothing is read
/// @param dpi resolution of the image that is read, in dots per inch
/// @param timeoutSeconds maximum time for one page, for drawing and for reading each
/// @param mostPages pages read per file; the remaining ones stay images
@ConfigurationProperties("naslag.ocr")
public record OcrSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("tesseract") String program,
    @DefaultValue("nld") String language,
    @DefaultValue("300") int dpi,
    @DefaultValue("120") int timeoutSeconds,
    @DefaultValue("1000") int mostPages) {
  // Lower values cannot be read, higher ones only use memory.
  private static final int COARSEST = 70;
  private static final int FINEST = 600;

  public OcrSettings {
    if (dpi < COARSEST || dpi > FINEST) {
      throw new IllegalArgumentException(
          "naslag.ocr.dpi is " + dpi + "; give a number from " + COARSEST + " to " + FINEST);
    }
    if (timeoutSeconds <= 0 || mostPages <= 0) {
      throw new IllegalArgumentException(
          "naslag.ocr.timeout-seconds and naslag.ocr.most-pages must be above 0");
    }
  }
}
