package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.briefing.sign.PrintFonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.springframework.stereotype.Component;

/// Writes a briefing pack as PDF/A-2a and PDF/UA-1, through HTML.
///
/// Tagged, because government documents must be accessible to screen readers; an archive file,
/// because they are kept.
@Component
class PdfWriter implements BriefingWriter {
  private static final String PAPER = "papier.css";

  @Override
  public BriefingFormat format() {
    return BriefingFormat.PDF;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    Paper paper = Paper.of(pack);
    PrintFonts fonts = new PrintFonts();
    String html = html(paper, PackWording.undrawable(pack), fonts);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    // Level A wants to know what a private character means, which nobody does.
    builder.usePdfAConformance(
        fonts.hasPrivateSigns() ? PdfAConformance.PDFA_2_U : PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true).withProducer("Naslag").withHtmlContent(html, null);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    fonts.addTo(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      for (PDPage page : document.getPages()) {
        describeLinks(page);
      }
      document.save(out);
    }
  }

  // The renderer leaves out what a screen reader says of a link.
  private static void describeLinks(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link) {
        boolean outside = link.getAction() instanceof PDActionURI;
        link.setContents(text(outside ? "briefing.open-source" : "briefing.paper.go"));
      }
    }
  }

  // Title, subject and author are copied to the properties of the file.
  private static String html(Paper paper, String undrawable, PrintFonts fonts) throws IOException {
    String body = HtmlPage.body(paper, fonts::html);
    String title = fonts.html(paper.title());
    String author = fonts.html(paper.author().isEmpty() ? "Naslag" : paper.author());
    StringBuilder html = new StringBuilder("<html lang=\"nl\"><head><title>").append(title);
    html.append("</title><meta name=\"subject\" content=\"").append(title);
    html.append("\"/><meta name=\"author\" content=\"").append(author).append("\"/><bookmarks>");
    for (PaperBlock.Heading heading : paper.contents()) {
      html.append("<bookmark name=\"").append(fonts.html(heading.words())).append("\" href=\"#");
      html.append(heading.id()).append("\"/>");
    }
    html.append("</bookmarks><style>").append(style(paper)).append("</style></head><body>");
    html.append(body);
    if (!undrawable.isEmpty()) {
      html.append("<p class=\"bron\">").append(fonts.html(undrawable)).append("</p>");
    }
    return html.append("</body></html>").toString();
  }

  private static String style(Paper paper) throws IOException {
    String head = paper.title();
    String page = "\"" + text("briefing.paper.page") + " \" counter(page) \" ";
    page += text("briefing.paper.of") + " \" counter(pages)";
    return paperStyle()
        + "@page { size: A4; margin: 24mm 22mm;"
        + margin("@top-left", quoted(head))
        + margin("@top-right", quoted(paper.mark()))
        + margin("@bottom-right", page)
        + "} @page :first { @top-left { content: none } @top-right { content: none }"
        + " @bottom-right { content: none } }"
        + "html, body { font-family: "
        + PrintFonts.FAMILIES
        + " } table { -fs-table-paginate: paginate } .voorblad { padding-top: 50mm; page-break-after: always }"
        + " .inhoud { page-break-after: always }"
        + " .inhoud li { margin-bottom: 1.5mm } .inhoud a { text-decoration: none }"
        + " .inhoud a::after { content: leader('.') target-counter(attr(href), page) }";
  }

  private static String margin(String place, String content) {
    return place
        + " { content: "
        + content
        + "; font-size: 9pt; color: #4a4a4a; font-family: "
        + PrintFonts.FAMILIES
        + " }";
  }

  /// The style that the PDF shares with the web page.
  static String paperStyle() throws IOException {
    try (InputStream css = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(PAPER))) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  // Everything but letters and digits by its number: it stands in CSS, and that in XHTML.
  private static String quoted(String words) {
    StringBuilder css = new StringBuilder("\"");
    for (int sign : CleanText.of(words).codePoints().toArray()) {
      if (sign > 127 || Character.isLetterOrDigit(sign)) {
        css.appendCodePoint(sign);
      } else {
        css.append('\\').append(Integer.toHexString(sign)).append(' ');
      }
    }
    return css.append('"').toString();
  }
}
