package nl.naslag.extraction.pdf.line;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Properties of a PDF font, from its name and descriptor.
public final class PdfFonts {
  // Regular is 400 and bold 700; 600 is semi-bold, which is used for headings too.
  private static final float BOLD_WEIGHT = 600;

  private PdfFonts() {}

  /// Either source may be missing: many PDFs only say it in the name, "ABCDEF+Calibri-Bold".
  public static boolean bold(@Nullable PDFont font) {
    if (font == null) {
      return false;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean described =
        descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    return described || boldName(font.getName());
  }

  /// Slanted according to its name, "Calibri-Italic", or its descriptor.
  public static boolean slanted(@Nullable PDFont font) {
    if (font == null) {
      return false;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    boolean described =
        descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    return described || name.contains("italic") || name.contains("oblique");
  }

  /// "Calibri-Bold", "Arial-Black" and "Frutiger-Demi" are bold.
  private static boolean boldName(@Nullable String name) {
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold")
        || lower.contains("black")
        || lower.contains("heavy")
        || lower.endsWith("-demi")
        || lower.contains("-bd");
  }
}
