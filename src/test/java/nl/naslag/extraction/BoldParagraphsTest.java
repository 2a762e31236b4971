package nl.naslag.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Fragment;
import nl.naslag.extraction.doc.DocReaderTest;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paragraphs of which all letters are bold, in every format that people write in.
class BoldParagraphsTest {
  @TempDir Path folder;

  private static List<String> bold(Path file) {
    return ReadFiles.text(ReadFiles.read(file)).fragments().stream()
        .filter(fragment -> fragment.typeface() != null && fragment.typeface().bold())
        .map(Fragment::text)
        .toList();
  }

  @Test
  void readsRunsAndStylesOfWord() {
    String bold = "<rPr><b/></rPr>";
    Path file =
        new WordFile()
            .style("V", "vet", bold)
            .style("N", "naam", "<basedOn val='V'/>")
            .body("<p><r>" + bold + "<t>Opgave</t></r><r><t> :</t></r></p>")
            .body("<p><r>" + bold + "<t>Let op:</t></r><r><t> het Rijk betaalt.</t></r></p>")
            .paragraph("<pStyle val='N'/>", "Aanpak")
            .body("<p><pPr><pStyle val='N'/></pPr><r><rPr><b val='0'/></rPr><t>Gewoon</t></r></p>")
            .body("<p><r>" + bold + "<t>  </t></r><r><t>Tekst.</t></r></p>")
            .save(folder.resolve("nota.docx"));

    assertThat(bold(file)).containsExactly("Opgave :", "Aanpak");
  }

  @Test
  void readsStylesOfOpenDocument() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        bytes(
            "<document-content><automatic-styles>"
                + "<style name='V'><text-properties font-weight='bold'/></style>"
                + "<style name='G'><text-properties font-weight='normal'/></style>"
                + "<style name='W' parent-style-name='V'/></automatic-styles><body><text>"
                + "<p><span style-name='V'>Opgave</span></p><p style-name='W'>Aanpak</p>"
                + "<p style-name='V'>Half <span style-name='G'>gewoon</span></p><p>Tekst.</p>"
                + "</text></body></document-content>"));

    assertThat(bold(WordFile.zip(folder.resolve("nota.odt"), parts)))
        .containsExactly("Opgave", "Aanpak");
  }

  @Test
  void readsGroupsOfRtf() throws IOException {
    String text =
        "{\\rtf1\\ansi{\\b Opgave}\\par {\\b Let op:} tekst\\par \\b Aanpak\\par"
            + " \\b0 Gewoon\\par \\b vet \\plain en niet\\par}";

    assertThat(bold(Files.writeString(folder.resolve("nota.rtf"), text)))
        .containsExactly("Opgave", "Aanpak");
  }

  @Test
  void readsElementsOfAWebPage() throws IOException {
    String page =
        "<html><body><p><b>Opgave</b></p><p><strong>Let op:</strong> tekst</p>"
            + "<p><b>Aan<i>pak</i></b>.</p><p>Gewoon</p></body></html>";

    assertThat(bold(Files.writeString(folder.resolve("nota.html"), page)))
        .containsExactly("Opgave", "Aanpak.");
  }

  @Test
  void readsRunsOfOldWord() throws IOException {
    Path file = folder.resolve("nota.doc");
    try (InputStream in =
        requireNonNull(DocReaderTest.class.getResourceAsStream("nota-groen.doc"))) {
      Files.copy(in, file);
    }
    assertThat(bold(file)).isEmpty();
    setBold(file);

    // The running text of this file is one run.
    assertThat(bold(file)).hasSize(6).startsWith("De regio kiest voor groen in de wijk.");
  }

  private static void setBold(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(file)) {
      document.getRange().getParagraph(1).getCharacterRun(0).setBold(true);
      document.write(out);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
