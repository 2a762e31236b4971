package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.ColumnShares;
import nl.naslag.briefing.paper.PaperBlock.Grid;
import nl.naslag.briefing.paper.PaperBlock.Heading;
import nl.naslag.briefing.paper.PaperBlock.Place;
import nl.naslag.briefing.paper.PaperBlock.Points;
import nl.naslag.briefing.paper.PaperBlock.Tone;
import nl.naslag.briefing.paper.PaperBlock.Words;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.springframework.stereotype.Component;

/// Writes a briefing pack as DOCX with real headings and styles.
@Component
class DocxWriter implements BriefingWriter {
  @Override
  public BriefingFormat format() {
    return BriefingFormat.DOCX;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    Paper paper = Paper.of(pack);
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.addTo(document);
      DocxPage.set(document, paper);
      new Body(document).write(paper);
      document.write(out);
    }
  }

  /// The body of one file.
  private static final class Body {
    /// In characters, of one cell.
    private static final int LONG_CELL = 400;

    private final XWPFDocument document;
    private int bookmarks;

    Body(XWPFDocument document) {
      this.document = document;
    }

    void write(Paper paper) {
      paragraph(DocxStyles.TITLE, paper.title());
      paper.front().forEach(fact -> paragraph(DocxStyles.NOTE, PackWording.fact(fact)));
      paragraph(DocxStyles.CONTENTS_HEAD, text("briefing.paper.contents"));
      for (Heading heading : paper.contents()) {
        DocxFields.entry(paragraph(DocxStyles.CONTENTS, ""), heading);
      }
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
      paper.blocks().forEach(this::write);
    }

    private void write(PaperBlock block) {
      switch (block) {
        case Heading heading ->
            DocxFields.mark(paragraph(DocxStyles.HEADING, heading.words()), heading, ++bookmarks);
        case Words(Tone tone, String words) -> paragraph(style(tone), words);
        case Points(Tone tone, List<String> points) ->
            points.forEach(
                point -> paragraph(tone == Tone.QUOTE ? DocxStyles.POINT : style(tone), point));
        case Grid(Tone tone, List<String> head, List<List<String>> rows) -> {
          XWPFTable table = table(head, rows, tone == Tone.QUOTE ? DocxStyles.QUOTE_INDENT : 0);
          table.getRows().forEach(Body::together);
        }
        case Place(String words, String url) -> place(words, url);
      }
    }

    // The link has readable text: a screen reader would spell out a URL.
    private void place(String words, String url) {
      XWPFParagraph source = paragraph(DocxStyles.SOURCE, url.isEmpty() ? words : words + " ");
      if (!url.isEmpty()) {
        XWPFHyperlinkRun link = source.createHyperlinkRun(url);
        link.setText(text("briefing.open-source"));
        link.setColor("154273");
      }
    }

    /// @param indent in twentieths of a point, as all lengths here
    private XWPFTable table(List<String> head, List<List<String>> rows, long indent) {
      boolean named = !head.isEmpty();
      int columns = named ? head.size() : rows.getFirst().size();
      XWPFTable table = document.createTable(rows.size() + (named ? 1 : 0), columns);
      long width = DocxPage.TEXT_WIDTH - indent;
      table.setWidth(String.valueOf(width));
      CTTblWidth left = table.getCTTbl().getTblPr().addNewTblInd();
      left.setW(BigInteger.valueOf(indent));
      left.setType(STTblWidth.DXA);
      int[] shares = ColumnShares.of(head, rows);
      grid(table, shares, width);
      if (named) {
        table.getRow(0).setRepeatHeader(true);
        row(table.getRow(0), DocxStyles.HEAD, head, shares);
      }
      for (int i = 0; i < rows.size(); i++) {
        row(table.getRow(named ? i + 1 : i), DocxStyles.CELL, rows.get(i), shares);
      }
      return table;
    }

    // A row with more words may be longer than a page, so it must be able to break.
    private static void together(XWPFTableRow row) {
      row.setCantSplitRow(
          row.getTableCells().stream().allMatch(cell -> cell.getText().length() < LONG_CELL));
    }

    // Some programs read the widths of the cells, others only those of the grid.
    private static void grid(XWPFTable table, int[] shares, long width) {
      CTTblGrid grid = table.getCTTbl().getTblGrid();
      if (grid == null) {
        grid = table.getCTTbl().addNewTblGrid();
      }
      for (int i = grid.sizeOfGridColArray(); i < shares.length; i++) {
        grid.addNewGridCol();
      }
      for (int i = 0; i < shares.length; i++) {
        grid.getGridColArray(i).setW(BigInteger.valueOf(shares[i] * width / 100));
      }
    }

    private static void row(XWPFTableRow row, String style, List<String> cells, int[] shares) {
      for (int i = 0; i < cells.size(); i++) {
        row.getCell(i).setWidth(shares[i] + "%");
        XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
        paragraph.setStyle(style);
        paragraph.createRun().setText(cells.get(i));
      }
    }

    private XWPFParagraph paragraph(String style, String words) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle(style);
      if (!words.isEmpty()) {
        paragraph.createRun().setText(words);
      }
      return paragraph;
    }

    private static String style(Tone tone) {
      return switch (tone) {
        case QUOTE -> DocxStyles.QUOTE;
        case NOTE -> DocxStyles.NOTE;
        case SOURCE -> DocxStyles.SOURCE;
      };
    }
  }
}
