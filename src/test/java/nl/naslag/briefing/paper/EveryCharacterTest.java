package nl.naslag.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.naslag.Seeds;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.document.PassageId;
import nl.naslag.trace.Proof;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Strings of characters of all Unicode classes: every file opens and no character is lost.
class EveryCharacterTest {
  private static final int STRINGS = 2_000;
  private static final int CLASSES = 31;
  // Of the PDF, in points.
  private static final float MARGIN = 65;

  private List<String> strings = List.of();
  private BriefingPack pack = new BriefingPack("", "", Instant.EPOCH, "", List.of());

  private void make(long seed) {
    strings = strings(new Random(seed));
    pack = pack(strings);
  }

  private static List<String> strings(Random random) {
    List<List<Integer>> signs = signs();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < STRINGS; i++) {
      StringBuilder word = new StringBuilder("a");
      for (int j = 0; j < 8; j++) {
        List<Integer> one = signs.get((i + j) % signs.size());
        word.appendCodePoint(one.get(random.nextInt(one.size())));
      }
      words.add(word.append('z').toString());
    }
    return words;
  }

  private static List<List<Integer>> signs() {
    List<List<Integer>> signs = new ArrayList<>();
    for (int type = 0; type < CLASSES; type++) {
      List<Integer> one = new ArrayList<>();
      for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
        if (Character.getType(sign) == type) {
          one.add(sign);
        }
      }
      if (!one.isEmpty()) {
        signs.add(one);
      }
    }
    return signs;
  }

  private static BriefingPack pack(List<String> strings) {
    List<BriefingLine> lines = new ArrayList<>();
    for (int i = 0; i < STRINGS; i++) {
      String word = strings.get(i);
      lines.add(
          switch (i % 3) {
            case 0 -> own(DossierItemKind.KOP, word);
            case 1 -> own(DossierItemKind.NOTITIE, word);
            default -> quote(word, strings.get((i + 1) % STRINGS));
          });
    }
    return new BriefingPack("d", strings.getFirst(), Instant.EPOCH, "abc", lines);
  }

  private static BriefingLine own(DossierItemKind kind, String text) {
    return new BriefingLine(new DossierItem("i", kind, null, text, "", ""), null, "", "");
  }

  private static BriefingLine quote(String text, String note) {
    DossierItem item =
        new DossierItem("q", DossierItemKind.CITAAT, new PassageId("a.1.x"), text, text, note);
    return new BriefingLine(item, Proof.EXACT, "Nota", "https://naslag.example/a");
  }

  private byte[] written(BriefingWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(pack, out);
    return out.toByteArray();
  }

  // White space is set anew by every format.
  private static String bare(String words) {
    return CleanText.of(words)
        .codePoints()
        .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private void assertHoldsAll(String text) {
    String bare = bare(text);
    List<String> missing = strings.stream().filter(word -> !bare.contains(bare(word))).toList();
    assertThat(missing).isEmpty();
  }

  @Seeds(20261202)
  void odt(long seed) throws Exception {
    make(seed);
    try (OdfTextDocument document =
        OdfTextDocument.loadDocument(new ByteArrayInputStream(written(new OdtWriter())))) {
      assertHoldsAll(text(document, "text:h") + text(document, "text:p"));
    }
  }

  private static String text(OdfTextDocument document, String element) throws Exception {
    NodeList all = document.getContentDom().getElementsByTagName(element);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.getLength(); i++) {
      text.append(all.item(i).getTextContent()).append('\n');
    }
    return text.toString();
  }

  @Seeds(20261202)
  void docx(long seed) throws Exception {
    make(seed);
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(written(new DocxWriter())))) {
      assertHoldsAll(
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n")));
    }
  }

  @Seeds(20261202)
  void markdown(long seed) throws Exception {
    make(seed);
    String text = new String(written(new MarkdownWriter()), StandardCharsets.UTF_8);
    assertHoldsAll(text.replaceAll("(?m)^> ?", "").replaceAll("\\\\([\\\\`*_\\[\\]<>|#~])", "$1"));
  }

  @Seeds(20261202)
  void html(long seed) throws Exception {
    make(seed);
    String page = new String(written(new HtmlWriter()), StandardCharsets.UTF_8);
    assertHoldsAll(Jsoup.parse(page).body().wholeText());
  }

  @Seeds(20261202)
  void json(long seed) throws Exception {
    make(seed);
    JsonNode pack = JsonMapper.builder().build().readTree(written(new JsonWriter()));
    assertThat(pack.get("lines").size()).isEqualTo(STRINGS);
    assertHoldsAll(
        pack.get("lines")
            .valueStream()
            .map(line -> line.get("item"))
            .map(item -> item.get("text").asString() + " " + item.get("note").asString())
            .collect(Collectors.joining("\n")));
  }

  @Seeds(20261202)
  void pdf(long seed) throws Exception {
    make(seed);
    try (PDDocument document = Loader.loadPDF(written(new PdfWriter()))) {
      String text = bare(drawn(document));
      List<String> missing =
          strings.stream()
              .map(word -> bare(word).replace("\u00AD", "").replace("\uFFFC", "[U+FFFC]"))
              .filter(word -> !text.contains(word))
              .toList();
      assertThat(missing).isEmpty();
    }
  }

  // In the order of drawing: a reader would turn the order of Arabic and Hebrew.
  private static String drawn(PDDocument document) throws IOException {
    StringBuilder text = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            float top = position.getYDirAdj();
            // A word may go on on the next page, past the foot of this one and the head of that.
            if (top > MARGIN && top < position.getPageHeight() - MARGIN) {
              text.append(position.getUnicode());
            }
          }
        };
    stripper.getText(document);
    return text.toString();
  }
}
