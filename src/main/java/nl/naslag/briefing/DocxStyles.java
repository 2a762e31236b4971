package nl.naslag.briefing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The paragraph styles of a briefing pack in DOCX; sizes in half-points, distances in twentieths
/// of a point.
final class DocxStyles {
  // Word's own ids for headings, so that its navigation and table of contents recognise them.
  static final String TITLE = "Heading1";
  static final String HEADING = "Heading2";
  static final String QUOTE = "Citaat";
  static final String SOURCE = "Bron";
  static final String NOTE = "Notitie";

  private DocxStyles() {}

  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage("nl-NL");
    heading(styles, TITLE, 0, 36);
    heading(styles, HEADING, 1, 28);
    CTStyle quote = style(QUOTE, "Citaat", 22);
    indent(quote, 454, 240);
    styles.addStyle(new XWPFStyle(quote));
    CTStyle source = style(SOURCE, "Bron", 18);
    indent(source, 454, 40);
    source.getRPr().addNewColor().setVal("4A4A4A");
    styles.addStyle(new XWPFStyle(source));
    styles.addStyle(new XWPFStyle(style(NOTE, "Notitie", 22)));
  }

  private static void heading(XWPFStyles styles, String id, int level, int size) {
    CTStyle heading = style(id, "heading " + (level + 1), size);
    CTPPrGeneral paragraph = heading.addNewPPr();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(320));
    heading.getRPr().addNewB();
    heading.getRPr().addNewColor().setVal("154273");
    styles.addStyle(new XWPFStyle(heading));
  }

  /// @param size in half-points: 22 is 11 points
  private static CTStyle style(String id, String name, int size) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTRPr run = style.addNewRPr();
    run.addNewSz().setVal(BigInteger.valueOf(size));
    return style;
  }

  /// @param left and before in twentieths of a point: 454 is 0.8 cm
  private static void indent(CTStyle style, int left, int before) {
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewInd().setLeft(BigInteger.valueOf(left));
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
  }
}
