package nl.naslag.briefing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.briefing.sign.PrintFonts;
import nl.naslag.document.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Writes a briefing pack as a tagged PDF, through HTML.
///
/// Tagged, because government documents must be accessible to screen readers.
@Component
class PdfWriter implements BriefingWriter {
  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm;
              @bottom-right { content: counter(page); font: 9pt 'Liberation Sans' } }
      body { font-size: 11pt; line-height: 1.45 }
      h1 { font-size: 20pt; color: #154273; font-weight: normal }
      h2 { font-size: 14pt; color: #154273; font-weight: normal; margin-top: 8mm }
      h1, h2, p, blockquote { white-space: pre-wrap }
      blockquote { margin: 5mm 0 1mm 0; padding-left: 4mm; border-left: 0.8mm solid #154273 }
      .bron { margin: 0 0 4mm 4.8mm; font-size: 9pt; color: #4a4a4a }
      """
          + ("html, body { font-family: " + PrintFonts.FAMILIES + " }");

  @Override
  public BriefingFormat format() {
    return BriefingFormat.PDF;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    PrintFonts fonts = new PrintFonts();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true).withHtmlContent(new Page(fonts).html(pack), null);
    fonts.addTo(builder);
    builder.toStream(out).run();
  }

  /// The XHTML of one file.
  private static final class Page {
    private final StringBuilder html = new StringBuilder();
    private final PrintFonts fonts;

    Page(PrintFonts fonts) {
      this.fonts = fonts;
    }

    // Title and subject are copied to the properties of the file.
    String html(BriefingPack pack) {
      html.append("<html lang=\"nl\"><head><title>").append(escaped(pack.title()));
      html.append("</title><meta name=\"subject\" content=\"").append(escaped(pack.title()));
      html.append("\"/><style>").append(STYLE).append("</style></head><body>");
      element("h1", "", pack.title());
      element("p", "bron", PackWording.compiled(pack));
      pack.lines().forEach(this::append);
      element("p", "bron", PackWording.closing(pack));
      return html.append("</body></html>").toString();
    }

    private void append(BriefingLine line) {
      DossierItem item = line.item();
      switch (item.kind()) {
        case KOP -> element("h2", "", item.text());
        case NOTITIE -> element("p", "", item.text());
        case CITAAT -> appendQuote(line);
      }
    }

    private void appendQuote(BriefingLine line) {
      element("blockquote", "", line.item().text());
      html.append("<p class=\"bron\">").append(fonts.html(PackWording.sourceLine(line)));
      if (!line.permalink().isEmpty()) {
        html.append(" <a href=\"").append(escaped(line.permalink())).append("\">");
        html.append(Texts.text("briefing.open-source")).append("</a>");
      }
      html.append("</p>");
      if (!line.item().note().isEmpty()) {
        element("p", "", line.item().note());
      }
    }

    private void element(String name, String style, String words) {
      html.append('<').append(name).append(" class=\"").append(style).append("\">");
      html.append(fonts.html(words)).append("</").append(name).append('>');
    }

    private static String escaped(String words) {
      return HtmlUtils.htmlEscapeDecimal(CleanText.of(words));
    }
  }
}
