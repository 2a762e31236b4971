package nl.naslag.briefing.paper;

import java.math.BigInteger;
import nl.naslag.briefing.paper.PaperBlock.Heading;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// What the program that opens a DOCX fills in: page numbers.
final class DocxFields {
  private DocxFields() {}

  /// A line of the contents that leads to its heading and says its page.
  static void entry(XWPFParagraph paragraph, Heading heading) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(heading.id());
    link.addNewR().addNewT().setStringValue(heading.words());
    link.addNewR().addNewTab();
    page(link.addNewR(), STFldCharType.BEGIN);
    link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + heading.id() + " \\h ");
    page(link.addNewR(), STFldCharType.SEPARATE);
    link.addNewR().addNewT().setStringValue(" ");
    page(link.addNewR(), STFldCharType.END);
  }

  // Without a layout nobody knows the page yet, so the program is told that it is out of date.
  private static void page(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
    if (type == STFldCharType.BEGIN) {
      run.getFldCharArray(0).setDirty(true);
    }
  }

  /// Makes a heading findable for [#entry].
  ///
  /// @param number of the bookmark, unique in the file
  static void mark(XWPFParagraph paragraph, Heading heading, int number) {
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setName(heading.id());
    start.setId(BigInteger.valueOf(number));
    CTMarkupRange end = paragraph.getCTP().addNewBookmarkEnd();
    end.setId(BigInteger.valueOf(number));
  }

  /// A number that differs by page, such as "PAGE" or "NUMPAGES".
  static void number(XWPFParagraph paragraph, String field) {
    paragraph.getCTP().addNewFldSimple().setInstr(field);
  }
}
