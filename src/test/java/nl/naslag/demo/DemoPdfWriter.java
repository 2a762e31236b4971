package nl.naslag.demo;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/// A tagged PDF with an outline, page labels, a running head and printed page numbers that start
/// where the source says.
final class DemoPdfWriter implements DemoWriter {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String PAGE =
      """
      <html lang="nl"><head><title>%s</title>
      <meta name="subject" content="%s"/><meta name="author" content="%s"/>
      <style>%s @page { @top-left { content: "%s"; font: 8.5pt Druk; color: #444; } }</style>
      <bookmarks>%s</bookmarks></head>
      <body class="%s">%s</body></html>
      """;

  @Override
  public byte[] write(DemoDocument document) throws IOException {
    int firstPage = Integer.parseInt(document.property("eerste-pagina", "1"));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> resource(FONT), "Druk");
    builder.useInitialPageNumber(firstPage);
    builder.withHtmlContent(page(document), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      return bytes(renderer.getPdfDocument(), document, firstPage);
    }
  }

  private static String page(DemoDocument document) throws IOException {
    DemoHtml html = new DemoHtml(document, Hyphens.of(document));
    return String.format(
        Locale.ROOT,
        PAGE,
        document.title(),
        document.property("ondertitel"),
        document.property("organisatie"),
        new String(resource("/demo/druk.css").readAllBytes(), StandardCharsets.UTF_8),
        document.property("kop"),
        bookmarks(html.anchors()),
        document.property("opmaak", "nota"),
        html.body());
  }

  private static String bookmarks(List<DemoHtml.Anchor> anchors) {
    StringBuilder xml = new StringBuilder();
    int depth = 0;
    for (DemoHtml.Anchor anchor : anchors) {
      int level = Math.min(anchor.level(), depth + 1);
      xml.append("</bookmark>".repeat(depth - level + 1));
      xml.append(
          String.format(
              Locale.ROOT,
              "<bookmark name=\"%s\" href=\"#%s\">",
              anchor.text().replace("\"", "”"),
              anchor.id()));
      depth = level;
    }
    return xml.append("</bookmark>".repeat(depth)).toString();
  }

  private static byte[] bytes(PDDocument pdf, DemoDocument document, int firstPage)
      throws IOException {
    Calendar date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(date);
    pdf.getDocumentInformation().setModificationDate(date);
    pdf.setDocumentId(document.date().toEpochDay());
    PDPageLabels labels = new PDPageLabels(pdf);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    range.setStart(firstPage);
    labels.setLabelItem(0, range);
    pdf.getDocumentCatalog().setPageLabels(labels);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(DemoPdfWriter.class.getResourceAsStream(path), path);
  }
}
