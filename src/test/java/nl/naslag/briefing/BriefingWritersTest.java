package nl.naslag.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.document.PassageId;
import nl.naslag.trace.Proof;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.style.OdfStyleFamily;
import org.odftoolkit.odfdom.dom.style.props.OdfParagraphProperties;
import org.odftoolkit.odfdom.dom.style.props.OdfTextProperties;
import org.odftoolkit.odfdom.incubator.doc.office.OdfOfficeStyles;
import org.odftoolkit.odfdom.incubator.doc.style.OdfStyle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BriefingWritersTest {
  private static final String QUOTE =
      "Wij vragen het Rijk  <om> 20% & méér te doen: ‘netcongestie’ * [A28] #1.";
  private static final String CITATION = "Nota Energie › 2. Netten, p. 41 (pdf 43), 3 mei 2024";
  private static final BriefingPack PACK =
      new BriefingPack(
          "d1",
          "Overleg IenW",
          Instant.parse("2026-03-01T12:00:00Z"),
          "abc123",
          List.of(
              own(DossierItemKind.KOP, "Stroomnet"),
              own(DossierItemKind.NOTITIE, "Eerst dit bespreken."),
              quote(Proof.EXACT, "http://localhost:8080/stukken/a?passage=a.1.x"),
              quote(Proof.VERDWENEN, "")));

  private static BriefingLine own(DossierItemKind kind, String text) {
    return new BriefingLine(new DossierItem("i", kind, null, text, "", ""), null, "", "");
  }

  private static BriefingLine quote(Proof proof, String permalink) {
    DossierItem item =
        new DossierItem(
            "q", DossierItemKind.CITAAT, new PassageId("a.1.x"), QUOTE, CITATION, "Navragen");
    return new BriefingLine(item, proof, CITATION, permalink);
  }

  private static byte[] written(BriefingWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(PACK, out);
    return out.toByteArray();
  }

  @Test
  void odtHoldsTheQuoteWordForWordUnderItsHeading() throws Exception {
    try (OdfTextDocument document =
        OdfTextDocument.loadDocument(new ByteArrayInputStream(written(new OdtWriter())))) {
      NodeList headings = document.getContentDom().getElementsByTagName("text:h");
      assertThat(headings.item(0).getTextContent()).isEqualTo("Overleg IenW");
      assertThat(headings.item(1).getTextContent()).isEqualTo("Stroomnet");
      NodeList spaces = document.getContentDom().getElementsByTagName("text:s");
      assertThat(spaces.getLength()).as("double spaces kept as such").isEqualTo(2);
      NodeList paragraphs = document.getContentDom().getElementsByTagName("text:p");
      assertThat(paragraphs.item(2).getTextContent()).isEqualTo(QUOTE);
      assertThat(paragraphs.item(3).getTextContent()).startsWith("✓ exact · " + CITATION);
      NodeList links = document.getContentDom().getElementsByTagName("text:a");
      assertThat(links.getLength()).isEqualTo(1);
    }
  }

  @Test
  void odtBringsItsTitleItsLanguageAndItsStyles() throws Exception {
    try (OdfTextDocument document =
        OdfTextDocument.loadDocument(new ByteArrayInputStream(written(new OdtWriter())))) {
      assertThat(document.getOfficeMetadata().getTitle()).isEqualTo("Overleg IenW");
      assertThat(document.getOfficeMetadata().getLanguage()).isEqualTo("nl-NL");
      OdfOfficeStyles styles = document.getDocumentStyles();
      for (String used : stylesOf(document)) {
        assertThat(styles.getStyle(used, OdfStyleFamily.Paragraph)).as(used).isNotNull();
      }
      OdfStyle quote = styles.getStyle("Citaat", OdfStyleFamily.Paragraph);
      assertThat(quote.getProperty(OdfParagraphProperties.MarginLeft)).isEqualTo("0.8cm");
      OdfStyle chapter = styles.getStyle("Heading_20_2", OdfStyleFamily.Paragraph);
      assertThat(chapter.getProperty(OdfTextProperties.FontWeight)).isEqualTo("bold");
    }
  }

  private static Set<String> stylesOf(OdfTextDocument document) throws Exception {
    NodeList all = document.getContentRoot().getElementsByTagName("*");
    Set<String> styles = new TreeSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      styles.add(((Element) all.item(i)).getAttribute("text:style-name"));
    }
    styles.remove("");
    assertThat(styles).contains("Heading_20_1", "Citaat", "Bron", "Notitie");
    return styles;
  }

  @Test
  void odtCanBeOpenedWhateverSignsAQuoteHolds() throws Exception {
    DossierItem item =
        new DossierItem(
            "q",
            DossierItemKind.CITAAT,
            new PassageId("a.1.x"),
            "voor\u0007na \uD83D\uDE00\n\tnieuw",
            CITATION,
            "");
    BriefingPack pack =
        new BriefingPack(
            "d1",
            "Titel\u0007",
            Instant.EPOCH,
            "abc",
            List.of(new BriefingLine(item, Proof.EXACT, CITATION, "")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new OdtWriter().write(pack, out);

    try (OdfTextDocument document =
        OdfTextDocument.loadDocument(new ByteArrayInputStream(out.toByteArray()))) {
      NodeList paragraphs = document.getContentDom().getElementsByTagName("text:p");
      assertThat(paragraphs.item(1).getTextContent())
          .isEqualTo("voor[U+0007]na \uD83D\uDE00\n\tnieuw");
    }
  }

  @Test
  void docxHoldsTheQuoteWordForWordInItsOwnStyle() throws Exception {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(written(new DocxWriter())))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Heading1");
      assertThat(paragraphs)
          .filteredOn(paragraph -> "Citaat".equals(paragraph.getStyle()))
          .extracting(XWPFParagraph::getText)
          .containsExactly(QUOTE, QUOTE);
      assertThat(paragraphs)
          .extracting(XWPFParagraph::getText)
          .anyMatch(text -> text.startsWith("✓ exact · " + CITATION));
    }
  }

  @Test
  void pdfIsTaggedAndHoldsTheQuote() throws Exception {
    try (PDDocument document = Loader.loadPDF(written(new PdfWriter()))) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("‘netcongestie’ * [A28] #1.", "p. 41 (pdf 43)");
    }
  }

  @Test
  void markdownEscapesWhatWouldBecomeMarkup() throws Exception {
    String text = new String(written(new MarkdownWriter()), StandardCharsets.UTF_8);
    assertThat(text)
        .contains(
            "> Wij vragen het Rijk  \\<om\\> 20% & méér te doen: ‘netcongestie’ \\* \\[A28\\]"
                + " \\#1.")
        .contains("## Stroomnet")
        .contains("1 × ✓ exact, 1 × ✗ verdwenen");
  }

  @Test
  void jsonKeepsEveryLine() throws Exception {
    String text = new String(written(new JsonWriter()), StandardCharsets.UTF_8);
    assertThat(text).contains("\"proof\" : \"EXACT\"", "\"fingerprint\" : \"abc123\"");
  }
}
