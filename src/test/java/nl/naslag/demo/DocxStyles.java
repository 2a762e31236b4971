package nl.naslag.demo;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles and lists of a Word document, named as a Dutch Word names them: `Kop1` is "heading
/// 1".
record DocxStyles(BigInteger bullets, BigInteger steps) {

  static final String TITLE = "Titel";
  static final String LIST = "Lijstalinea";

  private static final int[] HEADING_SIZES = {36, 28, 24, 22};

  static DocxStyles addTo(XWPFDocument docx) {
    XWPFStyles styles = docx.createStyles();
    style(styles, TITLE, "Title", 48);
    style(styles, LIST, "List Paragraph", 21);
    for (int level = 1; level <= HEADING_SIZES.length; level++) {
      heading(style(styles, "Kop" + level, "heading " + level, HEADING_SIZES[level - 1]), level);
    }
    XWPFNumbering numbering = docx.createNumbering();
    return new DocxStyles(
        list(numbering, 1, STNumberFormat.BULLET, "•"),
        list(numbering, 2, STNumberFormat.DECIMAL, "%1."));
  }

  private static CTStyle style(XWPFStyles styles, String id, String name, int halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
    return style;
  }

  private static void heading(CTStyle style, int level) {
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    if (level == 1) {
      paragraph.addNewPageBreakBefore();
    }
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    style.getRPr().addNewB();
  }

  private static BigInteger list(
      XWPFNumbering numbering, int id, STNumberFormat.Enum format, String sign) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(sign);
    level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(567));
    level.getPPr().getInd().setHanging(BigInteger.valueOf(340));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
