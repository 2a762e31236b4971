package nl.naslag.extraction.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a Word document is text, and what is not printed.
class WordReaderTest {
  @TempDir Path folder;

  private List<String> read(String body) {
    return new WordFile().body(body).read(folder);
  }

  private static String p(String runs) {
    return "<p>" + runs + "</p>";
  }

  private static String r(String text) {
    return "<r><t>" + text + "</t></r>";
  }

  @Test
  void readsWhatWasInsertedAndNotWhatWasDeleted() {
    String deleted = "<del><r><delText>twintig</delText></r></del>";
    String inserted = "<ins><r><t>dertig</t></r></ins>";
    String moved = "<moveFrom><r><t>oud</t></r></moveFrom><moveTo><r><t> nieuw</t></r></moveTo>";

    assertThat(read(p(r("Wij bouwen ") + deleted + inserted + r(" woningen.") + moved)))
        .containsExactly("Wij bouwen dertig woningen. nieuw");
  }

  @Test
  void joinsParagraphsWhoseEndWasDeletedAndDropsDeletedRows() {
    String mark = "<pPr><rPr><del id='1'/></rPr></pPr>";
    String rows =
        "<tbl><tr><trPr><del id='2'/></trPr><tc>"
            + p(r("weg"))
            + "</tc><tc>"
            + p(r("weg"))
            + "</tc></tr><tr><tc>"
            + p(r("a"))
            + "</tc><tc>"
            + p(r("b"))
            + "</tc></tr></tbl>";

    assertThat(read("<p>" + mark + r("Wij vragen ") + "</p>" + p(r("het Rijk.")) + rows))
        .containsExactly("Wij vragen het Rijk.", "rij a | b");
  }

  @Test
  void passesOverOldPropertiesOfATrackedChange() {
    String change =
        "<pPr><pStyle val='K'/><pPrChange><pPr><pStyle val='X'/><numPr><numId val='1'/></numPr>"
            + "</pPr></pPrChange></pPr>";
    WordFile file =
        new WordFile().style("K", "heading 2", "").body("<p>" + change + r("Water") + "</p>");

    assertThat(file.read(folder)).containsExactly("kop2 Water");
  }

  @Test
  void putsFootnotesBehindTheirSection() {
    WordFile file =
        new WordFile()
            .style("K", "heading 1", "")
            .footnote(4, "Kamerstukken II.")
            .footnote(7, "Zie de bijlage.")
            .paragraph("<pStyle val='K'/>", "Eerst")
            .body(p(r("Het Rijk") + "<r><footnoteReference id='4'/></r>" + r(" betaalt.")))
            .body(p(r("Wij ook.") + "<r><footnoteReference id='7'/></r>"))
            .paragraph("<pStyle val='K'/>", "Daarna");

    assertThat(file.read(folder))
        .containsExactly(
            "kop1 Eerst",
            "Het Rijk betaalt.",
            "Wij ook.",
            "noot [1] Kamerstukken II.",
            "noot [2] Zie de bijlage.",
            "kop1 Daarna");
  }

  @Test
  void readsATextBoxOnceAndBehindItsParagraph() {
    String box = "<txbx><txbxContent>" + p(r("In het kader.")) + "</txbxContent></txbx>";
    String drawing =
        "<r><AlternateContent><Choice><drawing>"
            + box
            + "</drawing></Choice><Fallback><pict>"
            + box
            + "</pict></Fallback></AlternateContent></r>";

    assertThat(read(p(r("Voor ") + drawing + r("en na.")) + p(r("Volgende."))))
        .containsExactly("Voor en na.", "In het kader.", "Volgende.");
  }

  @Test
  void readsTheResultOfAFieldAndNotItsCode() {
    String reference =
        "<r><fldChar fldCharType='begin'/></r><r><instrText>REF _Ref1 \\r</instrText></r>"
            + "<r><fldChar fldCharType='begin'/></r><r><t>verborgen</t></r>"
            + "<r><fldChar fldCharType='end'/></r>"
            + "<r><fldChar fldCharType='separate'/></r>"
            + r("2.3")
            + "<r><fldChar fldCharType='end'/></r>";
    String simple = "<fldSimple instr='SEQ Figuur'>" + r("4") + "</fldSimple>";
    String broken = "<r><fldChar fldCharType='begin'/></r><r><instrText>TOC</instrText></r>";

    assertThat(
            read(p(r("Zie ") + reference + r(" en figuur ") + simple) + p(broken) + p(r("Slot"))))
        .containsExactly("Zie 2.3 en figuur 4", "Slot");
  }

  @Test
  void printsLinesOfATableOfContentsWithTheirDots() {
    WordFile file =
        new WordFile()
            .style("T1", "toc 1", "")
            .body(
                "<p><pPr><pStyle val='T1'/></pPr><hyperlink>"
                    + r("1")
                    + "<r><tab/></r>"
                    + r("Inleiding")
                    + "<r><tab/></r>"
                    + r("12")
                    + "</hyperlink></p>");

    assertThat(file.read(folder)).containsExactly("1 Inleiding ..... 12");
  }

  @Test
  void keepsTheTitleAboveTheHeadings() {
    WordFile file =
        new WordFile()
            .style("T", "Title", "")
            .style("K", "heading 1", "")
            .paragraph("<pStyle val='T'/>", "Nota water")
            .paragraph("<pStyle val='K'/>", "Inleiding");

    assertThat(file.read(folder)).containsExactly("kop0 Nota water", "kop1 Inleiding");
  }

  @Test
  void leavesHiddenTextAndCommentsOut() {
    String hidden = "<r><rPr><vanish/></rPr><t>geheim</t></r>";
    String shown = "<r><rPr><vanish val='0'/></rPr><t> getoond</t></r>";
    String comment = "<commentRangeStart id='1'/><r><commentReference id='1'/></r>";
    WordFile file =
        new WordFile()
            .part(
                "word/comments.xml",
                "<comments><comment>" + p(r("mening")) + "</comment></comments>")
            .part("word/header1.xml", "<hdr>" + p(r("kopregel")) + "</hdr>")
            .body(p(r("open") + hidden + shown + comment));

    assertThat(file.read(folder)).containsExactly("open getoond");
  }

  @Test
  void readsHyphensSpacesAndSignsAsPrinted() {
    String word =
        "<r><t>Noord</t><noBreakHyphen/><t>Nederland: be</t><softHyphen/><t>leid</t><br/>"
            + "<sym font='Symbol' char='F0B3'/><t> 5 km</t><sym font='Wingdings' char='F0FE'/></r>";

    assertThat(read(p(word))).containsExactly("Noord-Nederland: beleid ≥ 5 km☑");
  }

  @Test
  void readsContentControlsLinksAndSmartTags() {
    String control =
        "<sdt><sdtPr><alias val='naam'/></sdtPr><sdtContent>"
            + p(r("Gemeente ") + "<sdt><sdtContent>" + r("Assen") + "</sdtContent></sdt>")
            + "</sdtContent></sdt>";
    String link = p("<smartTag><hyperlink>" + r("de nota") + "</hyperlink></smartTag>");

    assertThat(read(control + link)).containsExactly("Gemeente Assen", "de nota");
  }

  @Test
  void readsMergedCellsAndTablesInTables() {
    String inner = "<tbl><tr><tc>" + p(r("x")) + "</tc><tc>" + p(r("y")) + "</tc></tr></tbl>";
    String merged =
        "<tr><tc><tcPr><vMerge val='restart'/></tcPr>"
            + p(r("Wonen"))
            + "</tc><tc>"
            + p(r("a"))
            + "</tc></tr><tr><tc><tcPr><vMerge/></tcPr><p/></tc><tc>"
            + p(r("b"))
            + inner
            + "</tc></tr>";
    String layout = "<tr><tc>" + p(r("Kader")) + inner + "</tc></tr>";

    assertThat(read("<tbl>" + merged + layout + "</tbl>"))
        .containsExactly("rij Wonen | a", "rij  | b x y", "Kader", "rij x | y");
  }

  @Test
  void numbersOnlyTheFirstOfTheParagraphsInAnItem() {
    WordFile file =
        new WordFile()
            .definition(1, "1 decimal %1.")
            .list(1, 1, "")
            .body(
                "<p><pPr><numPr><numId val='1'/></numPr></pPr><r><t>Wij bouwen.</t><br/><br/>"
                    + "<t>Nog meer uitleg.</t></r></p>");

    assertThat(file.read(folder)).containsExactly("punt1 [1.] Wij bouwen.", "Nog meer uitleg.");
  }

  @Test
  void readsTextInAnotherFormatThatIsPartOfTheDocument() {
    WordFile file =
        new WordFile()
            .body(p(r("Besluit")))
            .chunk("deel.html", "<html><body><p>Dictum</p></body></html>");

    assertThat(file.read(folder)).containsExactly("Besluit", "Dictum");
  }

  @Test
  void saysThatADocumentOfPicturesHasNoText() {
    Path file = new WordFile().part("word/media/image1.png", "x").save(folder.resolve("a.docx"));

    assertThat(ReadFiles.read(file)).hasFieldOrPropertyWithValue("reason", Reason.IMAGE_ONLY);
  }

  @Test
  void stopsWhereElementsNestWithoutEndAndKeepsWhatWasRead() {
    String deep = p(r("Begin")) + "<sdt>".repeat(200_000);

    Path file = new WordFile().body(deep).save(folder.resolve("a.docx"));

    assertThat(ReadFiles.text(ReadFiles.read(file)).missing()).isNotEmpty();
    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Begin");
  }

  @Test
  void callsADocumentWithBrokenXmlDamaged() {
    Path file = new WordFile().body("<p><r>").save(folder.resolve("a.docx"));

    assertThat(((Unreadable) ReadFiles.read(file)).reason()).isEqualTo(Reason.DAMAGED);
  }
}
