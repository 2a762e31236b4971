package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The sheet of a DOCX and what it says of itself: A4, a running head and page numbers, and no
/// name of the library that wrote it.
final class DocxPage {
  // In twentieths of a point: A4, with 2.2 cm on all sides.
  private static final BigInteger WIDTH = BigInteger.valueOf(11906);
  private static final BigInteger HEIGHT = BigInteger.valueOf(16838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1253);
  /// Between the margins.
  static final long TEXT_WIDTH = 11906 - 2 * 1253;
  private static final BigInteger EDGE = BigInteger.valueOf(600);

  private DocxPage() {}

  static void set(XWPFDocument document, Paper paper) {
    properties(document.getProperties(), paper);
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle(DocxStyles.HEADER);
    head.createRun().setText(paper.title());
    if (!paper.mark().isEmpty()) {
      atTheRight(head, paper.mark());
    }
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(DocxStyles.FOOTER);
    atTheRight(foot, text("briefing.paper.page") + " ");
    DocxFields.number(foot, "PAGE");
    foot.createRun().setText(" " + text("briefing.paper.of") + " ");
    DocxFields.number(foot, "NUMPAGES");
    CTSectPr section = document.getDocument().getBody().getSectPr();
    section.addNewPgSz().setW(WIDTH);
    section.getPgSz().setH(HEIGHT);
    margins(section.addNewPgMar());
    // The title page has neither head nor number.
    section.addNewTitlePg();
  }

  // A tab as such: as a character in the words it is a space to some programs.
  private static void atTheRight(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.addTab();
    run.setText(words);
  }

  private static void margins(CTPageMar margins) {
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    margins.setHeader(EDGE);
    margins.setFooter(EDGE);
    margins.setGutter(BigInteger.ZERO);
  }

  private static void properties(POIXMLProperties properties, Paper paper) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    String author = paper.author().isEmpty() ? "Naslag" : paper.author();
    core.setTitle(paper.title());
    core.setCreator(author);
    core.setLastModifiedByUser(author);
    core.setSubjectProperty(paper.mark());
    core.setCreated(Optional.of(Date.from(paper.made())));
    core.setModified(Optional.of(Date.from(paper.made())));
    core.getUnderlyingProperties().setLanguageProperty("nl-NL");
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Naslag");
  }
}
