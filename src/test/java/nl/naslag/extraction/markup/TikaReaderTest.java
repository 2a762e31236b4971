package nl.naslag.extraction.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.text.Limits;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class TikaReaderTest {
  @TempDir Path folder;

  @Test
  void readsHeadingsListsAndTablesOfAWebPage() throws IOException {
    String page =
        """
        <!DOCTYPE html><html lang="nl"><head><title>Nota</title><style>p{}</style></head><body>
        <nav><ul><li>Home</li></ul></nav><script>var x = "nee";</script>
        <h2>Agendapunten 2030</h2><p>Wij  vragen
        het rijk.</p>
        <ul><li>Eerste<ul><li>Dieper</li></ul></li></ul>
        <ol start="3"><li>Drie</li><li>Vier</li></ol>
        <table><tr><td>a</td><td>b</td></tr></table>
        </body></html>
        """;

    Extracted extracted = ReadFiles.text(ReadFiles.read(folder, "nota.html", page));

    assertThat(extracted.fragments())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("typeface")
        .containsExactly(
            Fragment.heading(2, "Agendapunten 2030"),
            Fragment.paragraph("Wij vragen het rijk."),
            Fragment.listItem(1, "•", "Eerste"),
            Fragment.listItem(2, "•", "Dieper"),
            Fragment.listItem(1, "3.", "Drie"),
            Fragment.listItem(1, "4.", "Vier"),
            new Fragment(FragmentKind.TABLE_ROW, 0, "", "a\tb", 0, null, null));
    assertThat(extracted.properties().title()).isEqualTo("Nota");
  }

  @Test
  void readsTheStylesOfAWordDocument() throws IOException {
    Path file = folder.resolve("nota.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      addStyle(document, "Kop1", "heading 1");
      addStyle(document, "Opsomming2", "Opsomming tekens 2");
      paragraph(document, "Kop1", "1. Water");
      paragraph(document, null, "Een gewone alinea.");
      paragraph(document, "Opsomming2", "een punt");
      paragraph(document, null, "• een punt met een teken");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("links");
      table.getRow(0).getCell(1).setText("rechts");
      document.write(out);
    }

    assertThat(ReadFiles.text(ReadFiles.read(file)).fragments())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("typeface")
        .containsExactly(
            Fragment.heading(1, "1. Water"),
            Fragment.paragraph("Een gewone alinea."),
            Fragment.listItem(2, "•", "een punt"),
            Fragment.listItem(1, "•", "een punt met een teken"),
            new Fragment(FragmentKind.TABLE_ROW, 0, "", "links\trechts", 0, null, null));
  }

  private static void addStyle(XWPFDocument document, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static void paragraph(XWPFDocument document, @Nullable String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }

  @Test
  void readsAMailAndWhatIsAttached() throws IOException {
    String mail =
        """
        From: a@provincie.nl
        To: b@rijk.nl
        Subject: Voorstel
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="x"

        --x
        Content-Type: text/plain; charset=utf-8

        Hierbij ons voorstel.
        --x
        Content-Type: text/plain; name="bijlage.txt"
        Content-Disposition: attachment; filename="bijlage.txt"

        De bijlage zelf.
        --x--
        """
            .replace("\n", "\r\n");

    assertThat(ReadFiles.lines(ReadFiles.read(folder, "bericht.eml", mail)))
        .containsSubsequence("Hierbij ons voorstel.", "bijlage.txt", "De bijlage zelf.");
  }

  @Test
  void readsTheFilesOfAnArchiveAndSaysWhichPartFailed() throws IOException {
    byte[] broken = "PK\u0003\u0004 niets".getBytes(StandardCharsets.ISO_8859_1);
    Path file =
        Files.write(
            folder.resolve("stukken.zip"),
            zip(
                entry("a.txt", text("Tekst a")),
                entry("b.docx", broken),
                entry("c.txt", text("Tekst c"))));

    Extracted extracted = ReadFiles.text(ReadFiles.read(file));

    assertThat(ReadFiles.lines(extracted)).containsExactly("a.txt", "Tekst a", "c.txt", "Tekst c");
    assertThat(extracted.missing()).containsExactly(Reason.EMBEDDED_UNREADABLE);
  }

  @Test
  void stopsWhereArchivesLieTooDeep() throws IOException {
    byte[] inner = zip(entry("diep.txt", text("Diep")));
    for (int i = 0; i < 6; i++) {
      inner = zip(entry("laag.zip", inner));
    }

    Extraction extraction = ReadFiles.read(Files.write(folder.resolve("diep.zip"), inner));

    assertThat(((Unreadable) extraction).reason()).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void stopsAnArchiveThatUnpacksToTooMuch() throws IOException {
    byte[] zeros = new byte[3_000_000];
    Path file =
        Files.write(
            folder.resolve("bom.zip"), zip(entry("a.txt", text("Tekst")), entry("b.txt", zeros)));

    Extracted extracted =
        ReadFiles.text(ReadFiles.read(file, new Limits(1_000_000, 10, 10, 3, 1_000_000)));

    assertThat(extracted.missing()).containsExactly(Reason.TOO_LARGE);
    assertThat(ReadFiles.lines(extracted)).containsExactly("a.txt", "Tekst");
  }

  @Test
  void stopsTextThatNeverEndsAndKeepsWhatWasRead() throws IOException {
    String page = "<html><body>" + "<p>alinea</p>".repeat(2_000) + "</body></html>";
    Path file = Files.writeString(folder.resolve("lang.html"), page);

    Extracted extracted =
        ReadFiles.text(ReadFiles.read(file, new Limits(5_000, 10, 10, 3, 1_000_000)));

    assertThat(extracted.missing()).containsExactly(Reason.TOO_LARGE);
    assertThat(extracted.fragments()).hasSizeBetween(10, 200);
  }

  @Test
  void followsNoEntityOutOfTheFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheime inhoud");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY g SYSTEM \""
            + secret.toUri()
            + "\">]><r>openbaar &g;</r>";

    Extraction extraction = ReadFiles.read(folder, "x.xml", xml);

    assertThat(extraction.toString()).doesNotContain("geheime inhoud");
  }

  @Test
  void looksAtTheContentBeforeTheName() throws IOException {
    Path file =
        new PdfOnPaper().page().write(70, 200, "Toch een PDF").save(folder.resolve("a.txt"));

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Toch een PDF");
  }

  @Test
  void refusesWhatIsNoDocument() throws IOException {
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    Extraction extraction = ReadFiles.read(Files.write(folder.resolve("a.bin"), program));

    assertThat(((Unreadable) extraction).reason()).isEqualTo(Reason.UNSUPPORTED);
  }

  private record Entry(String name, byte[] content) {}

  private static Entry entry(String name, byte[] content) {
    return new Entry(name, content);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.content());
      }
    }
    return bytes.toByteArray();
  }
}
