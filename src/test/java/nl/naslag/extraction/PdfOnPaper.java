package nl.naslag.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/// Makes small PDFs; heights are measured from the top, as a reader does.
public final class PdfOnPaper implements AutoCloseable {
  public static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  public final PDDocument document = new PDDocument();
  private final PDFont regular = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPage page = new PDPage(PDRectangle.A4);
  private float size = 10;
  private final PDFont italic = new PDType1Font(FontName.HELVETICA_OBLIQUE);
  private boolean heavy;
  private boolean slanted;
  private @Nullable PDStructureElement element;
  private int marks;
  private boolean artifact;
  private RenderingMode mode = RenderingMode.FILL;

  public PdfOnPaper page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  public PDPage current() {
    return page;
  }

  public PdfOnPaper size(float points) {
    size = points;
    return this;
  }

  public PdfOnPaper bold(boolean on) {
    heavy = on;
    return this;
  }

  PdfOnPaper italic(boolean on) {
    slanted = on;
    return this;
  }

  /// What is written next is of an element of this kind, until the next call; "" for none, and
  /// "Artifact" for what the program puts on every page.
  public PdfOnPaper tag(String kind) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    if (catalog.getStructureTreeRoot() == null) {
      catalog.setStructureTreeRoot(new PDStructureTreeRoot());
    }
    artifact = kind.equals("Artifact");
    element =
        kind.isEmpty() || artifact
            ? null
            : new PDStructureElement(kind, catalog.getStructureTreeRoot());
    if (element != null) {
      catalog.getStructureTreeRoot().appendKid(element);
    }
    return this;
  }

  public PdfOnPaper mode(RenderingMode newMode) {
    mode = newMode;
    return this;
  }

  /// In points, of text in the regular face.
  public float width(String text) throws IOException {
    return regular.getStringWidth(text) / 1000 * size;
  }

  public PdfOnPaper write(float left, float baseline, String text) {
    return draw(
        content -> {
          begin(content);
          content.beginText();
          content.setRenderingMode(mode);
          content.setFont(slanted ? italic : heavy ? bold : regular, size);
          content.newLineAtOffset(left, HEIGHT - baseline);
          content.showText(text);
          content.endText();
          if (element != null || artifact) {
            content.endMarkedContent();
          }
        });
  }

  private void begin(PDPageContentStream content) throws IOException {
    PDStructureElement open = element;
    if (artifact) {
      COSDictionary running = new COSDictionary();
      running.setName(COSName.TYPE, "Pagination");
      content.beginMarkedContent(COSName.getPDFName("Artifact"), PDPropertyList.create(running));
    } else if (open != null) {
      COSDictionary mark = new COSDictionary();
      mark.setInt(COSName.MCID, marks);
      content.beginMarkedContent(COSName.P, PDPropertyList.create(mark));
      open.appendKid(new PDMarkedContentReference(place(marks)));
      marks++;
    }
  }

  private COSDictionary place(int number) {
    COSDictionary place = new COSDictionary();
    place.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    place.setItem(COSName.getPDFName("Pg"), page);
    place.setInt(COSName.MCID, number);
    return place;
  }

  /// Lines below each other, 12 points apart.
  public PdfOnPaper write(float left, float baseline, Iterable<String> lines) {
    float down = baseline;
    for (String line : lines) {
      write(left, down, line);
      down += 12;
    }
    return this;
  }

  public PdfOnPaper dot(float left, float top, float side) {
    return draw(
        content -> {
          content.addRect(left, HEIGHT - top - side, side, side);
          content.fill();
        });
  }

  /// A line from one place to another.
  public PdfOnPaper rule(float left, float top, float right, float bottom) {
    return draw(
        content -> {
          content.moveTo(left, HEIGHT - top);
          content.lineTo(right, HEIGHT - bottom);
          content.stroke();
        });
  }

  /// A filled box.
  public PdfOnPaper bar(float left, float top, float width, float height) {
    return draw(
        content -> {
          content.addRect(left, HEIGHT - top - height, width, height);
          content.fill();
        });
  }

  public PdfOnPaper picture() {
    return picture(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
  }

  /// Over most of the page.
  public PdfOnPaper picture(BufferedImage image) {
    return draw(
        content ->
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 450, 700));
  }

  public PdfOnPaper protect(String userPassword) {
    try {
      document.protect(
          new StandardProtectionPolicy("eigenaar", userPassword, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path save(Path file) throws IOException {
    document.save(file.toFile());
    close();
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /// Something drawn on the page.
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private PdfOnPaper draw(Drawing drawing) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      drawing.on(content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
