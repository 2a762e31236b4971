package nl.naslag.ingest.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.document.file.Reason;
import nl.naslag.search.PlainVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesBesideTest {
  private static final String DIWOO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <diwoo:Document xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/">
        <diwoo:DiWoo>
          <diwoo:creatiedatum>2024-05-03</diwoo:creatiedatum>
          <diwoo:publisher resource="https://identifier.overheid.nl/tooi/id/gemeente/gm0114">Gemeente Emmen</diwoo:publisher>
          <diwoo:titelcollectie>
            <diwoo:officieleTitel>Nota &amp; wonen</diwoo:officieleTitel>
          </diwoo:titelcollectie>
          <diwoo:classificatiecollectie>
            <diwoo:documentsoorten>
              <diwoo:documentsoort resource="x">Nota</diwoo:documentsoort>
            </diwoo:documentsoorten>
          </diwoo:classificatiecollectie>
        </diwoo:DiWoo>
      </diwoo:Document>
      """;

  private final FilesBeside beside = new FilesBeside(new GivenValues(new PlainVocabulary()));
  private final TreeMap<String, Path> files = new TreeMap<>();

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
    files.put(name, file);
  }

  private String told(String file) {
    beside.look(files);
    Map<Field, Stated> all = new TreeMap<>(beside.of(file));
    return String.join("|", all.values().stream().map(Stated::value).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bestand;titel;datum;opsteller;soort\nnota.pdf;Nota wonen;3-5-2024;gemeente Emmen;nota\n",
        "\uFEFFfile,title,date,authority,kind\r\nnota.pdf,Nota wonen,2024-05-03,gemeente Emmen,nota",
        "Soort;Bestand;Opsteller;Datum;Titel;Map\nnota;nota.pdf;gemeente Emmen;3 mei 2024;Nota wonen;x",
        "file\ttitle\tdate\tauthority\tkind\n\n\"nota.pdf\"\t\"Nota\nwonen\"\t3/5/2024\tgemeente Emmen\tnota"
      })
  void readsATableInEveryUsualForm(String table) throws IOException {
    write("map/nota.pdf", "");
    write("map/metadata.csv", table);

    assertThat(told("map/nota.pdf")).isEqualTo("Nota wonen|2024-05-03|gemeente Emmen|nota");
    assertThat(beside.faults()).isEmpty();
    assertThat(beside.describes("map/metadata.csv")).hasValue(Reason.DESCRIBES_OTHERS);
    assertThat(beside.of("map/nota.pdf").values())
        .extracting(Stated::by)
        .containsOnly("map/metadata.csv");
  }

  @Test
  void readsATableOfAnOlderSpreadsheet() throws IOException {
    write("nota.pdf", "");
    write("metadata.csv", "bestand;titel\nnota.pdf;Coördinatie\n", Charset.forName("windows-1252"));
    assertThat(told("nota.pdf")).isEqualTo("Coördinatie");
  }

  @Test
  void tellsOfEachRowThatIsNotRightAndTakesTheOthers() throws IOException {
    write("a.pdf", "");
    write("b.pdf", "");
    write(
        "metadata.csv",
        "bestand;titel;datum\n"
            + "weg.pdf;Weg;\n"
            + "a.pdf;Goed;2024-05-03\n"
            + "b.pdf;Fout;31-02-2024x\n"
            + "../a.pdf;Buiten;\n"
            + ";Zonder;\n"
            + "a.pdf;Nog eens;\n");
    assertThat(told("a.pdf")).isEqualTo("Goed|2024-05-03");
    assertThat(told("b.pdf")).isEmpty();
    assertThat(beside.faults())
        .extracting(fault -> fault.line() + " " + fault.reason().key())
        .containsExactlyInAnyOrder(
            "4 refusal.bad-date",
            "5 metadata.no-file",
            "6 metadata.no-file",
            "7 metadata.twice",
            "2 metadata.absent");
    assertThat(beside.describes("metadata.csv")).hasValue(Reason.DESCRIBES_OTHERS_PARTLY);
  }

  @Test
  void saysThatATableHasNoHead() throws IOException {
    write("a.pdf", "");
    write("metadata.csv", "a.pdf;Titel\n");
    assertThat(told("a.pdf")).isEmpty();
    assertThat(beside.faults())
        .extracting(fault -> fault.reason().key())
        .containsExactly("metadata.no-head");
  }

  @Test
  void readsDiwooBesideAFile() throws IOException {
    write("nota.pdf", "");
    write("nota.pdf.xml", DIWOO);
    assertThat(told("nota.pdf")).isEqualTo("Nota & wonen|2024-05-03|Gemeente Emmen|nota");
    assertThat(beside.describes("nota.pdf.xml")).hasValue(Reason.DESCRIBES_OTHERS);
  }

  @Test
  void readsTheDiwooOfTheOneDocumentInAFolder() throws IOException {
    write("a/nota.pdf", "");
    write("a/metadata.xml", DIWOO);
    write("b/nota.pdf", "");
    write("b/bijlage.pdf", "");
    write("b/metadata.xml", DIWOO);
    assertThat(told("a/nota.pdf")).startsWith("Nota & wonen");
    assertThat(told("b/nota.pdf")).isEmpty();
    assertThat(beside.describes("b/metadata.xml")).hasValue(Reason.DESCRIBES_OTHERS_PARTLY);
  }

  @Test
  void readsASitemap() throws IOException {
    write("nota.pdf", "");
    write("brief.pdf", "");
    write(
        "metadata.xml",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>"
            + "<loc>https://voorbeeld.nl/stukken/nota.pdf?v=2</loc>"
            + DIWOO.substring(DIWOO.indexOf('\n'))
            + "</url><url><loc>https://voorbeeld.nl/brief.pdf</loc></url></urlset>");
    assertThat(told("nota.pdf")).startsWith("Nota & wonen");
    assertThat(told("brief.pdf")).isEmpty();
  }

  @Test
  void letsATableGoBeforeDiwoo() throws IOException {
    write("nota.pdf", "");
    write("nota.pdf.xml", DIWOO);
    write("metadata.csv", "bestand;titel\nnota.pdf;Uit de tabel\n");
    assertThat(told("nota.pdf")).startsWith("Uit de tabel|2024-05-03");
  }

  @Test
  void leavesXmlThatIsSomethingElseToBeReadAsADocument() throws IOException {
    write("nota.pdf", "");
    write("nota.pdf.xml", "<a><b/></a>");
    write("los.xml", DIWOO);
    write("kapot.pdf", "");
    write("kapot.pdf.xml", "<a>");
    beside.look(files);
    for (String name : List.of("nota.pdf.xml", "los.xml", "kapot.pdf.xml", "nota.pdf")) {
      assertThat(beside.describes(name)).as(name).isEmpty();
    }
  }

  @Test
  void readsNothingOutsideTheFile() throws IOException {
    write("geheim.txt", "geheim");
    write("nota.pdf", "");
    String outside = folder.resolve("geheim.txt").toUri().toString();
    write(
        "nota.pdf.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + outside
            + "\">]>\n"
            + DIWOO.substring(DIWOO.indexOf('\n')).replace("Nota &amp; wonen", "&e;"));
    assertThat(told("nota.pdf")).doesNotContain("geheim");
  }

  @Test
  void readsNoTableThatIsTooLarge() throws IOException {
    write("a.pdf", "");
    write("metadata.csv", "bestand;titel\n" + "a.pdf;x\n".repeat(1_100_000));
    assertThat(told("a.pdf")).isEmpty();
    assertThat(beside.faults())
        .extracting(fault -> fault.reason().key())
        .containsExactly("metadata.unreadable");
  }
}
