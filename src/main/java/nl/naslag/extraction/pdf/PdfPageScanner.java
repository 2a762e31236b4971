package nl.naslag.extraction.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.pdf.line.PdfContent;
import nl.naslag.extraction.pdf.line.PdfDrawings;
import nl.naslag.extraction.pdf.line.PdfFonts;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfGlyph;
import nl.naslag.extraction.pdf.line.PdfInk;
import nl.naslag.extraction.pdf.line.PdfLetters;
import nl.naslag.extraction.pdf.line.PdfMarks;
import nl.naslag.extraction.pdf.line.PdfOverprint;
import nl.naslag.extraction.pdf.line.PdfTags;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.ReadingStopped;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Scans the pages of a PDF and records what each one shows.
final class PdfPageScanner extends PDFTextStripper {
  /// Nobody reads smaller print, and nothing on paper is larger.
  private static final float SMALLEST = 1.5f;
  private static final float LARGEST = 1_000f;
  // Points; also replaces an implausible width or height of a page.
  private static final float WIDEST_PAGE = 20_000f;
  // More characters than a page can show: a map of dots, or a file designed to exhaust memory.
  private static final int MOST_GLYPHS_ON_PAGE = 200_000;
  // Forms and pictures; a form that draws itself twice would never end.
  private static final int MOST_DRAWN_ON_PAGE = 100_000;

  private final Consumer<PdfInk> finished;
  private final FoundText reading;
  private PdfInk ink = new PdfInk(0, 1, 1);
  private PdfFrame[] frames = {};
  private @Nullable PdfDrawings drawings;
  private PdfOverprint overprint = new PdfOverprint();
  private final Map<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
  private final Map<PDFont, Boolean> slantedFonts = new IdentityHashMap<>();
  private final PdfTags tags;
  private PdfMarks marks;
  private final int mostPages;
  private int number;
  private int rotation;
  private int glyphs;
  private int drawn;

  PdfPageScanner(FoundText reading, PdfTags tags, int mostPages, Consumer<PdfInk> finished) {
    this.reading = reading;
    this.tags = tags;
    this.marks = new PdfMarks(tags, new PDPage());
    this.mostPages = mostPages;
    this.finished = finished;
  }

  /// Passes on each page when it is finished, even one that broke off halfway.
  void scan(PDDocument document) throws IOException {
    // The stripper counts only pages with content; here every page counts, so it must not choose.
    setStartPage(0);
    writeText(document, Writer.nullWriter());
  }

  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    for (PDPage page : pages) {
      if (++number > mostPages) {
        throw new ReadingStopped(Reason.TOO_LARGE);
      }
      processPage(page);
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    begin(page);
    try {
      super.processPage(new PdfContent(page));
    } catch (IOException | RuntimeException e) {
      if (e instanceof ReadingStopped) {
        throw e;
      }
      // The other pages may be intact.
      reading.miss(Reason.DAMAGED);
    }
    finished.accept(ink);
  }

  @Override
  protected void writePage() {
    // Characters are recorded as they arrive; nothing is written.
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    float size = position.getYScale();
    if (text == null || !(size >= SMALLEST && size <= LARGEST) || slanted(position)) {
      return;
    }
    if (++glyphs > MOST_GLYPHS_ON_PAGE) {
      throw new ReadingStopped(Reason.TOO_LARGE);
    }
    int turn = Math.floorMod(Math.round(position.getDir()) - rotation, 360);
    note(position, text, frames[turn / 90 % frames.length]);
  }

  /// The stripper skips composite fonts without a character map, so they are counted here.
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDType0Font && font.toUnicode(code) == null) {
      ink.addSuspicious();
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals(OperatorName.DRAW_OBJECT) && ++drawn > MOST_DRAWN_ON_PAGE) {
      throw new ReadingStopped(Reason.TOO_LARGE);
    }
    if (drawings != null) {
      drawings.see(operator.getName(), operands, getGraphicsState(), getResources());
    }
    marks.see(operator.getName(), operands, getResources(), getLevel());
    super.processOperator(operator, operands);
  }

  private void begin(PDPage page) {
    PDRectangle crop = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360);
    boolean sideways = rotation == 90 || rotation == 270;
    float width = side(sideways ? crop.getHeight() : crop.getWidth());
    float height = side(sideways ? crop.getWidth() : crop.getHeight());
    ink = new PdfInk(number, width, height);
    frames = new PdfFrame[4];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = new PdfFrame(i * 90, width, height);
    }
    drawings = new PdfDrawings(ink, crop, rotation);
    overprint = new PdfOverprint();
    marks = new PdfMarks(tags, page);
    glyphs = 0;
    drawn = 0;
  }

  private void note(TextPosition position, String text, PdfFrame frame) {
    float x = position.getX();
    float y = position.getY();
    if (!(x >= -1 && x <= ink.width() + 1 && y >= -1 && y <= ink.height() + 1)) {
      return;
    }
    float left = frame.across(x, y);
    float right = left + Math.max(0, position.getWidthDirAdj());
    boolean filledAndStroked =
        getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    String letters = PdfLetters.plain(text);
    if (PdfLetters.suspicious(text, letters)) {
      ink.addSuspicious();
    }
    PdfGlyph glyph =
        new PdfGlyph(
            letters,
            left,
            right,
            frame.down(x, y),
            position.getYScale(),
            filledAndStroked || bold(position.getFont()),
            marks.coloured() || slanted(position.getFont()),
            marks.tag());
    if (!overprint.repeats(glyph, frame.turn())) {
      if (shown()) {
        ink.addVisible(frame.turn(), glyph);
      } else {
        ink.addHidden(frame.turn(), glyph);
      }
    }
  }

  // A document has few fonts and many characters, so each font is checked once.
  private boolean bold(@Nullable PDFont font) {
    return font != null && boldFonts.computeIfAbsent(font, PdfFonts::bold);
  }

  private boolean slanted(@Nullable PDFont font) {
    return font != null && slantedFonts.computeIfAbsent(font, PdfFonts::slanted);
  }

  /// Text that is neither filled nor stroked is the layer that a scanner placed under its image.
  private boolean shown() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
  }

  /// Diagonal text is a stamp or a watermark.
  private static boolean slanted(TextPosition position) {
    float along = Math.abs(position.getTextMatrix().getScaleX());
    float across = Math.abs(position.getTextMatrix().getShearY());
    return Math.min(along, across) > 0.18f * Math.max(along, across);
  }

  private static float side(float length) {
    return length > 0 && length <= WIDEST_PAGE ? length : WIDEST_PAGE;
  }
}
