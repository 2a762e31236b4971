package nl.naslag.briefing.paper;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/// The paragraph styles of a briefing pack in DOCX; sizes in half-points, distances in twentieths
/// of a point.
final class DocxStyles {
  // Word's own ids where it has one, so that its navigation and table of contents recognise them.
  static final String TITLE = "Title";
  static final String HEADING = "Heading1";
  static final String CONTENTS = "TOC1";
  static final String CONTENTS_HEAD = "TOCHeading";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String QUOTE = "Citaat";
  static final String POINT = "Citaatpunt";
  /// Of a quote, in twentieths of a point.
  static final int QUOTE_INDENT = 454;
  static final String SOURCE = "Bron";
  static final String NOTE = "Notitie";
  static final String HEAD = "Tabelkop";
  static final String CELL = "Tabelcel";

  // The width between the margins.
  private static final int WIDTH = 9400;
  private static final String BLUE = "154273";
  private static final String GREY = "4A4A4A";

  // Added once they are whole: the document takes a copy.
  private final List<CTStyle> added = new ArrayList<>();

  private DocxStyles() {}

  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage("nl-NL");
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Liberation Sans");
    fonts.setHAnsi("Liberation Sans");
    fonts.setCs("Liberation Sans");
    styles.setDefaultFonts(fonts);
    DocxStyles ours = new DocxStyles();
    ours.addHeads();
    ours.addWords();
    ours.added.forEach(style -> styles.addStyle(new XWPFStyle(style)));
  }

  private void addHeads() {
    spaced(add(TITLE, "Title", 48, BLUE), 2800, 400);
    CTPPrGeneral heading = spaced(add(HEADING, "heading 1", 32, BLUE), 320, 120);
    heading.addNewKeepNext();
    heading.addNewOutlineLvl().setVal(BigInteger.ZERO);
    spaced(add(CONTENTS_HEAD, "TOC Heading", 32, BLUE), 0, 160).addNewPageBreakBefore();
    tab(spaced(add(CONTENTS, "toc 1", 22, ""), 0, 60), STTabTlc.DOT);
    tab(spaced(add(HEADER, "header", 18, GREY), 0, 200), STTabTlc.NONE);
    tab(spaced(add(FOOTER, "footer", 18, GREY), 0, 0), STTabTlc.NONE);
  }

  private void addWords() {
    CTPPrGeneral quote = spaced(add(QUOTE, "Citaat", 22, ""), 120, 60);
    quote.addNewInd().setLeft(BigInteger.valueOf(QUOTE_INDENT));
    bar(quote.addNewPBdr().addNewLeft());
    CTPPrGeneral point = spaced(add(POINT, "Citaatpunt", 22, ""), 0, 40);
    point.addNewInd().setLeft(BigInteger.valueOf(680));
    point.getInd().setHanging(BigInteger.valueOf(226));
    CTPPrGeneral source = spaced(add(SOURCE, "Bron", 18, GREY), 40, 160);
    source.addNewInd().setLeft(BigInteger.valueOf(454));
    spaced(add(NOTE, "Notitie", 22, ""), 60, 120);
    CTStyle head = add(HEAD, "Tabelkop", 18, "");
    head.getRPr().addNewB();
    spaced(head, 40, 40);
    spaced(add(CELL, "Tabelcel", 18, ""), 40, 40);
  }

  /// @param size in half-points: 22 is 11 points
  /// @param colour empty for that of the text
  private CTStyle add(String id, String name, int size, String colour) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(size));
    if (!colour.isEmpty()) {
      style.getRPr().addNewColor().setVal(colour);
    }
    added.add(style);
    return style;
  }

  private static CTPPrGeneral spaced(CTStyle style, int before, int after) {
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
    paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
    return paragraph;
  }

  private static void tab(CTPPrGeneral paragraph, STTabTlc.Enum leader) {
    CTTabStop stop = paragraph.addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setLeader(leader);
    stop.setPos(BigInteger.valueOf(WIDTH));
  }

  private static void bar(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(18));
    border.setSpace(BigInteger.valueOf(8));
    border.setColor(BLUE);
  }
}
