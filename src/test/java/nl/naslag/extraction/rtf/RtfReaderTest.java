package nl.naslag.extraction.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RTF as word processors and other programs write it.
class RtfReaderTest {
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg1252\\deff0\n"
          + "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f3\\fcharset2 Symbol;}{\\f5\\fcharset238 Arial CE;}}\n"
          + "{\\colortbl;\\red0\\green0\\blue0;}\n"
          + "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 heading 1;}"
          + "{\\s7\\outlinelevel1 Tussenkop;}{\\s8 toc 1;}{\\*\\cs9 Nadruk;}}\n"
          + "{\\info{\\title Nota wonen}{\\author A}}\n"
          + "{\\header\\pard kopregel\\par}\n";

  @TempDir Path folder;

  private Extraction extraction(String body) {
    try {
      byte[] bytes = (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
      return ReadFiles.read(Files.write(folder.resolve("nota.rtf"), bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> read(String body) {
    return WordFile.shown(ReadFiles.text(extraction(body)).fragments());
  }

  @Test
  void keepsTheNumbersOfHeadingsAndOfEveryLevelOfAList() {
    assertThat(
            read(
                "\\pard\\s1{\\listtext\\pard\\plain 2\\tab}\\ls1 Wonen\\par\n"
                    + "\\pard\\s7{\\listtext 2.1\\tab}Opgave\\par\n"
                    + "\\pard\\plain{\\listtext\\pard\\plain 1.\\tab}\\ls2\\ilvl0 Bouwen\\par\n"
                    + "{\\listtext a)\\tab}\\ilvl1 snel\\par\n"
                    + "{\\listtext\\f3 \\'b7\\tab}\\ilvl2 en goed\\par\n"
                    + "\\pard{\\pntext 3.\\tab}{\\*\\pn\\pnlvlbody\\pndec}Oude lijst\\par\n"
                    + "\\pard Slot\\par"))
        .containsExactly(
            "kop1 [2] Wonen",
            "kop2 [2.1] Opgave",
            "punt1 [1.] Bouwen",
            "punt2 [a)] snel",
            "punt3 [•] en goed",
            "punt1 [3.] Oude lijst",
            "Slot");
  }

  @Test
  void keepsTheRowsOfTables() {
    assertThat(
            read(
                "\\trowd\\cellx1\\cellx2\\pard\\intbl Wie\\cell Wat\\cell\\row\n"
                    + "\\trowd\\cellx1\\cellx2\\pard\\intbl Rijk\\par en regio\\cell\\cell 5 mln\\cell\\row\n"
                    + "\\pard Na de tabel\\par"))
        .containsExactly("rij Wie | Wat", "rij Rijk en regio |  | 5 mln", "Na de tabel");
  }

  @Test
  void keepsATableWithinACell() {
    assertThat(
            read(
                "\\pard\\intbl Eerst\\cell\\pard\\intbl\\itap2 a\\nestcell{\\nonesttables\\par}"
                    + "b\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\pard\\intbl\\itap1 slot\\cell\\row"
                    + "\\pard Uit\\par"))
        .containsExactly("rij Eerst | a b slot", "Uit");
  }

  @Test
  void readsEveryAlphabet() {
    assertThat(
            read(
                "\\pard Co\\'f6rdinatie, \\u8364\\'80 5 en \\uc2\\u233 ??n, {\\f5 \\'b9}: "
                    + "Noord\\_Holland\\~zuid, be\\-leid \\endash  \\{x\\}\\par"))
        .containsExactly("Coördinatie, € 5 en én, ą: Noord-Holland zuid, beleid – {x}");
  }

  @Test
  void leavesDeletedHiddenAndRunningTextOut() {
    assertThat(
            read(
                "\\pard Wij {\\deleted niet }{\\v geheim }{\\revised wel}"
                    + "{\\*\\annotation mening}{\\*\\bkmkstart x}, zie {\\field{\\*\\fldinst REF x}"
                    + "{\\fldrslt 2.3}}.\\par{\\*\\onbekend\\par weg}{\\pict\\bin3 }}x0102}"))
        .containsExactly("Wij wel, zie 2.3.");
  }

  @Test
  void putsFootnotesBehindTheirSectionAndBoxesBehindTheirParagraph() {
    assertThat(
            read(
                "\\pard Het Rijk{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} Zie II.} betaalt"
                    + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard In het kader\\par}}"
                    + "{\\shprslt weg}}.\\par\n\\pard\\s1 Kop\\par"))
        .containsExactly("Het Rijk betaalt.", "In het kader", "noot [1] Zie II.", "kop1 Kop");
  }

  @Test
  void knowsTitleAndTableOfContents() {
    Extraction extraction = extraction("\\pard\\s8 1\\tab Inleiding\\tab 4\\par");

    assertThat(WordFile.shown(ReadFiles.text(extraction).fragments()))
        .containsExactly("1 Inleiding ..... 4");
    assertThat(ReadFiles.text(extraction).properties().title()).isEqualTo("Nota wonen");
  }

  @Test
  void readsOnInAFileThatBreaksOffOrNestsTooDeep() {
    assertThat(read("\\pard\\intbl Cel\\cell half {\\b open"))
        .containsExactly("rij Cel | half open");
    Extracted deep = ReadFiles.text(extraction("\\pard Begin\\par" + "{".repeat(100_000)));

    assertThat(ReadFiles.lines(deep)).containsExactly("Begin");
    assertThat(deep.missing()).containsExactly(Reason.TOO_DEEP);
  }
}
