package nl.naslag.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
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
      assertThat(headings.item(0).getTextContent()).isEqualTo("Stroomnet");
      NodeList spaces = document.getContentDom().getElementsByTagName("text:s");
      assertThat(spaces.getLength()).as("double spaces kept as such").isEqualTo(2);
      List<String> paragraphs = paragraphs(document);
      assertThat(paragraphs).startsWith("Overleg IenW").contains("Eerst dit bespreken.");
      int quote = paragraphs.indexOf(QUOTE);
      assertThat(paragraphs.get(quote + 1)).startsWith("Citaat 1 · ✓ exact · " + CITATION);
      NodeList links = document.getContentDom().getElementsByTagName("text:a");
      assertThat(links.item(links.getLength() - 1).getTextContent()).isEqualTo("Open de bron");
    }
  }

  private static List<String> paragraphs(OdfTextDocument document) throws Exception {
    NodeList all = document.getContentDom().getElementsByTagName("text:p");
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      paragraphs.add(all.item(i).getTextContent());
    }
    return paragraphs;
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
      OdfStyle chapter = styles.getStyle("Heading_20_1", OdfStyleFamily.Paragraph);
      assertThat(chapter.getProperty(OdfTextProperties.FontSize)).isEqualTo("16pt");
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
            "voor\u0007na \uD83D\uDE00\nnieuw",
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
      assertThat(paragraphs(document)).contains("voor[U+0007]na \uD83D\uDE00", "nieuw");
    }
  }

  @Test
  void docxHoldsTheQuoteWordForWordInItsOwnStyle() throws Exception {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(written(new DocxWriter())))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Title");
      assertThat(paragraphs)
          .filteredOn(paragraph -> "Citaat".equals(paragraph.getStyle()))
          .extracting(XWPFParagraph::getText)
          .containsExactly(QUOTE, QUOTE);
      assertThat(paragraphs)
          .extracting(XWPFParagraph::getText)
          .anyMatch(text -> text.startsWith("Citaat 1 · ✓ exact · " + CITATION));
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

  @Test
  void keepsPointsAsAListAndRowsAsATable() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OdtWriter().write(Packs.FULL, out);
    try (OdfTextDocument document =
        OdfTextDocument.loadDocument(new ByteArrayInputStream(out.toByteArray()))) {
      NodeList points = document.getContentDom().getElementsByTagName("text:list-item");
      assertThat(points.getLength()).isEqualTo(4);
      assertThat(paragraphs(document)).contains("• geld voor het stroomnet;", "2027");
      NodeList cells = document.getContentDom().getElementsByTagName("table:table-cell");
      assertThat(cells.getLength()).isEqualTo(6 + 8 + 12);
    }
  }

  @Test
  void docxIsOnA4AndNamesNoLibrary() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(Packs.FULL, out);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
      assertThat(size.getW()).isEqualTo(BigInteger.valueOf(11906));
      assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("Naslag");
      assertThat(
              document
                  .getProperties()
                  .getExtendedProperties()
                  .getUnderlyingProperties()
                  .getApplication())
          .isEqualTo("Naslag");
      assertThat(document.getTables()).hasSize(3);
    }
  }

  @Test
  void namesEachSourceOnceAndTellsOfANewerVersion() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownWriter().write(Packs.FULL, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "| Nota Energie | Provincie Drenthe | 3 mei 2024 | 2024-12 | a.pdf | 1, 2, 3 |",
            "| Energie | 2030 | Rijk | 1, 2, 3 |",
            "Er is een nieuwere versie: Nota Energie 2025. Daarin: ! gewijzigd.",
            "Van 1 citaat is het stuk intussen vervangen");
  }
}
