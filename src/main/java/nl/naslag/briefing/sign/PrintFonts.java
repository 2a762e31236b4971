package nl.naslag.briefing.sign;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.web.util.HtmlUtils;

/// The fonts of one PDF: one for text, one for what that lacks, and boxes for what both lack.
///
/// Neither of the first two draws two characters with one glyph, which who copies from the PDF
/// could not tell apart.
public final class PrintFonts {
  /// For `font-family` in the style of the file.
  public static final String FAMILIES = "'Liberation Sans', 'DejaVu Sans', 'NaslagCodes'";

  // Free fonts: the first comes with PDFBox, the second (6,000 characters) with Naslag.
  private static final String TEXT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String SYMBOLS = "DejaVuSans.ttf";
  private static final CmapLookup TEXT_SIGNS = signs(text());
  private static final CmapLookup SYMBOL_SIGNS = signs(symbols());

  private final NavigableSet<Integer> boxed = new TreeSet<>();

  /// The characters in these words that no font of ours has: drawn as a box with their number.
  ///
  /// Without those that are never visible, such as joiners.
  public static NavigableSet<Integer> undrawable(String words) {
    NavigableSet<Integer> found = new TreeSet<>();
    CleanText.of(words)
        .codePoints()
        .filter(sign -> isBoxed(sign) && CodeBox.of(sign).outline().length > 0)
        .forEach(found::add);
    return found;
  }

  /// Words as XHTML; from here on the fonts have all of its characters.
  ///
  /// Numeric references only: the renderer reads strict XML, without named ones like &eacute;.
  public String html(String words) {
    // The renderer leaves out this one character whatever font has it.
    String drawable = CleanText.of(words).replace("\uFFFC", "[" + CleanText.number(0xFFFC) + "]");
    drawable.codePoints().filter(PrintFonts::isBoxed).forEach(boxed::add);
    return HtmlUtils.htmlEscapeDecimal(drawable);
  }

  /// Gives the renderer all fonts; after the whole text went through [#html].
  public void addTo(PdfRendererBuilder builder) {
    byte[] boxes = CodeBoxFont.of(new ArrayList<>(boxed));
    builder.useFont(PrintFonts::text, "Liberation Sans");
    builder.useFont(PrintFonts::symbols, "DejaVu Sans");
    builder.useFont(() -> new ByteArrayInputStream(boxes), "NaslagCodes");
  }

  /// Whether it holds characters to which only a private agreement gives a meaning.
  public boolean hasPrivateSigns() {
    return boxed.stream().anyMatch(sign -> Character.getType(sign) == Character.PRIVATE_USE);
  }

  static List<CmapLookup> lookups() {
    return List.of(TEXT_SIGNS, SYMBOL_SIGNS);
  }

  private static boolean isBoxed(int sign) {
    boolean white = sign == '\n' || sign == '\t';
    return !white && TEXT_SIGNS.getGlyphId(sign) == 0 && SYMBOL_SIGNS.getGlyphId(sign) == 0;
  }

  private static CmapLookup signs(InputStream file) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream text() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(TEXT));
  }

  private static InputStream symbols() {
    return Objects.requireNonNull(PrintFonts.class.getResourceAsStream(SYMBOLS));
  }
}
