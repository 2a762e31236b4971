package nl.naslag.extraction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How pages that are pictures only are read.
///
/// @param enabled off leaves them as "alleen beeld", also where the program is installed
/// @param program Tesseract, by name or by path
/// @param language as Tesseract calls it; without it installed nothing is read
/// @param dpi sharpness of the picture that is read, in dots per inch
/// @param timeoutSeconds how long one page may take, drawing and reading each
/// @param mostPages pages of one file that are read; the rest stays a picture
@ConfigurationProperties("naslag.ocr")
public record OcrSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("tesseract") String program,
    @DefaultValue("nld") String language,
    @DefaultValue("300") int dpi,
    @DefaultValue("120") int timeoutSeconds,
    @DefaultValue("1000") int mostPages) {
  // Less cannot be read, more only takes memory.
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
