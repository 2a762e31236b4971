package nl.naslag.briefing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.document.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Writes a briefing pack as a tagged PDF, through HTML.
///
/// Tagged, because government documents must be accessible to screen readers.
@Component
class PdfWriter implements BriefingWriter {
  // A free font included in PDFBox; a tagged file may not use the standard PDF fonts.
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm;
              @bottom-right { content: counter(page); font: 9pt 'Liberation Sans' } }
      html, body { font-family: 'Liberation Sans' }
      body { font-size: 11pt; line-height: 1.45 }
      h1 { font-size: 20pt; color: #154273; font-weight: normal }
      h2 { font-size: 14pt; color: #154273; font-weight: normal; margin-top: 8mm }
      blockquote { margin: 5mm 0 1mm 0; padding-left: 4mm; border-left: 0.8mm solid #154273 }
      .bron { margin: 0 0 4mm 4.8mm; font-size: 9pt; color: #4a4a4a }
      """;

  @Override
  public BriefingFormat format() {
    return BriefingFormat.PDF;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    new PdfRendererBuilder()
        .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans")
        .usePdfUaAccessibility(true)
        .withHtmlContent(html(pack), null)
        .toStream(out)
        .run();
  }

  // Title and subject are copied to the properties of the file.
  private static String html(BriefingPack pack) {
    StringBuilder html = new StringBuilder();
    html.append("<html lang=\"nl\"><head><title>").append(escaped(pack.title()));
    html.append("</title><meta name=\"subject\" content=\"").append(escaped(pack.title()));
    html.append("\"/><style>").append(STYLE).append("</style></head><body>");
    element("h1", "", pack.title(), html);
    element("p", "bron", PackWording.compiled(pack), html);
    pack.lines().forEach(line -> append(line, html));
    element("p", "bron", PackWording.closing(pack), html);
    return html.append("</body></html>").toString();
  }

  private static void append(BriefingLine line, StringBuilder html) {
    DossierItem item = line.item();
    switch (item.kind()) {
      case KOP -> element("h2", "", item.text(), html);
      case NOTITIE -> element("p", "", item.text(), html);
      case CITAAT -> appendQuote(line, html);
    }
  }

  private static void appendQuote(BriefingLine line, StringBuilder html) {
    element("blockquote", "", line.item().text(), html);
    html.append("<p class=\"bron\">").append(escaped(PackWording.sourceLine(line)));
    if (!line.permalink().isEmpty()) {
      html.append(" <a href=\"").append(escaped(line.permalink())).append("\">");
      html.append(Texts.text("briefing.open-source")).append("</a>");
    }
    html.append("</p>");
    if (!line.item().note().isEmpty()) {
      element("p", "", line.item().note(), html);
    }
  }

  private static void element(String name, String style, String words, StringBuilder html) {
    html.append('<').append(name).append(" class=\"").append(style).append("\">");
    html.append(escaped(words)).append("</").append(name).append('>');
  }

  // Numeric references only: the renderer reads strict XML, which has no named entities like
  // &eacute;.
  private static String escaped(String words) {
    return HtmlUtils.htmlEscapeDecimal(words.replaceAll("\\p{Cntrl}", " "));
  }
}
