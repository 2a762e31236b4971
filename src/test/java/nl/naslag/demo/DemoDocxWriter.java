package nl.naslag.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A Word document with heading styles, real lists, a running head and page numbers as a field.
final class DemoDocxWriter implements DemoWriter {

  @Override
  public byte[] write(DemoDocument document) throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      DocxStyles styles = DocxStyles.addTo(docx);
      properties(docx, document);
      titleBlock(docx, document);
      document.blocks().forEach(block -> write(docx, styles, block));
      headAndFoot(docx, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return StillZip.of(out.toByteArray());
    }
  }

  private static void properties(XWPFDocument docx, DemoDocument document) {
    Date date = Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    var core = docx.getProperties().getCoreProperties();
    core.setTitle(document.title());
    core.setCreator(document.property("organisatie"));
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
  }

  private static void titleBlock(XWPFDocument docx, DemoDocument document) {
    XWPFParagraph title = docx.createParagraph();
    title.setStyle(DocxStyles.TITLE);
    title.createRun().setText(document.title());
    paragraph(docx, document.property("ondertitel"));
    paragraph(docx, document.imprint());
    paragraph(docx, DemoDocument.NOTICE);
  }

  private static void write(XWPFDocument docx, DocxStyles styles, DemoBlock block) {
    switch (block) {
      case DemoBlock.Heading(int level, String text) ->
          paragraph(docx, text).setStyle("Kop" + level);
      case DemoBlock.Paragraph(DemoLine line) -> paragraph(docx, line.text());
      case DemoBlock.Bullets(List<DemoLine> lines) -> items(docx, lines, styles.bullets());
      case DemoBlock.Steps(List<DemoLine> lines) -> items(docx, lines, styles.steps());
      case DemoBlock.Address(List<String> lines) -> address(docx, lines);
      case DemoBlock.Grid(List<List<String>> rows) -> table(docx, rows);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument docx, String text) {
    XWPFParagraph paragraph = docx.createParagraph();
    paragraph.setSpacingAfter(140);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void items(XWPFDocument docx, List<DemoLine> lines, BigInteger list) {
    for (DemoLine line : lines) {
      XWPFParagraph item = paragraph(docx, line.text());
      item.setStyle(DocxStyles.LIST);
      item.setNumID(list);
      item.setNumILvl(BigInteger.ZERO);
    }
  }

  private static void address(XWPFDocument docx, List<String> lines) {
    XWPFRun run = docx.createParagraph().createRun();
    for (String line : lines) {
      run.setText(line);
      run.addBreak();
    }
  }

  private static void table(XWPFDocument docx, List<List<String>> rows) {
    XWPFTable table = docx.createTable(rows.size(), rows.getFirst().size());
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < rows.size(); row++) {
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
      }
    }
    docx.createParagraph();
  }

  private static void headAndFoot(XWPFDocument docx, DemoDocument document) {
    docx.createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText(document.property("kop"));
    docx.createFooter(HeaderFooterType.DEFAULT)
        .createParagraph()
        .getCTP()
        .addNewFldSimple()
        .setInstr("PAGE");
  }
}
