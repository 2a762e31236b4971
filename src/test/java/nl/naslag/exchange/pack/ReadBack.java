package nl.naslag.exchange.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.naslag.briefing.BriefingFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.odftoolkit.odfdom.pkg.OdfPackage;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words of an exported pack, as a program that opens the file reads them.
final class ReadBack {
  // Of the PDF, in points.
  private static final float MARGIN = 65;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReadBack() {}

  static String words(BriefingFormat format, byte[] file) throws Exception {
    return switch (format) {
      case ODT, ODS -> openDocument(file);
      case DOCX -> docx(file);
      case PDF -> pdf(file);
      case HTML -> Jsoup.parse(text(file)).body().wholeText();
      case MD ->
          text(file).replaceAll("(?m)^> ?", "").replaceAll("\\\\([\\\\`*_\\[\\]<>|#~])", "$1");
      case JSON ->
          JSON.readTree(file)
              .get("lines")
              .valueStream()
              .map(line -> line.at("/item/words").asString())
              .collect(Collectors.joining("\n"));
      case CSL ->
          JSON.readTree(file)
              .valueStream()
              .map((JsonNode work) -> work.path("note").asString())
              .collect(Collectors.joining("\n"));
      case CSV, EXCEL -> text(file).replace("\"\"", "\"");
      case RIS -> text(file);
      case BIB -> bibtex(text(file));
    };
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static String openDocument(byte[] file) throws Exception {
    try (OdfPackage parts = OdfPackage.loadPackage(new ByteArrayInputStream(file))) {
      String xml = text(parts.getBytes("content.xml"));
      Document content =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)));
      return content.getDocumentElement().getTextContent();
    }
  }

  private static String docx(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  // In the order of drawing, past the head and foot of each page.
  private static String pdf(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            float top = position.getYDirAdj();
            if (top > MARGIN && top < position.getPageHeight() - MARGIN) {
              text.append(position.getUnicode());
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(file)) {
      stripper.getText(document);
    }
    return text.toString();
  }

  private static String bibtex(String file) {
    return file.replace("\\textasciitilde{}", "~")
        .replace("\\textasciicircum{}", "^")
        .replace("\\textbraceleft{}", "{")
        .replace("\\textbraceright{}", "}")
        .replaceAll("\\\\([$&%#_])", "$1")
        .replace("\\textbackslash{}", "\\");
  }
}
