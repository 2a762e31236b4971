package nl.naslag.extraction.doc;

import java.util.Locale;
import java.util.Optional;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.office.LevelDefinition;
import nl.naslag.extraction.office.ListCounters;
import nl.naslag.extraction.office.ListDefinition;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.OpenRows;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.office.WordFields;
import nl.naslag.extraction.text.BlockStyle;
import nl.naslag.extraction.text.NumberStyle;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.PrintedText.Weight;
import nl.naslag.extraction.text.TextBlock;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/// Assembles the text of an old Word document into paragraphs, rows and notes.
final class DocText {
  // Characters; a longer paragraph with an outline level is a clause, not a title.
  private static final int LONGEST_TITLE = 250;
  private static final int RUNNING_TEXT = 9;
  private static final char CELL = '\u0007';

  private final HWPFDocument document;
  private final OfficeBlocks blocks;
  private final OpenRows rows;
  private final ListCounters counters = new ListCounters();
  private final DocLists lists = new DocLists();
  private final WordFields fields = new WordFields();
  private PrintedText carried = new PrintedText();
  private int footnotes;
  private int endnotes;

  DocText(HWPFDocument document, OfficeBlocks blocks) {
    this.document = document;
    this.blocks = blocks;
    this.rows = new OpenRows(blocks);
  }

  void read(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      read(range.getParagraph(i));
    }
    rows.enter(0);
  }

  void close() {
    rows.enter(0);
    blocks.close();
  }

  private void read(Paragraph paragraph) {
    int tables = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    if (tables > 0 && paragraph.isTableRowEnd()) {
      rows.endRow();
      return;
    }
    PrintedText text = carried;
    carried = new PrintedText();
    readRuns(paragraph, text);
    if (joins(paragraph)) {
      carried = text;
    } else if (!text.isBlank()) {
      rows.enter(tables);
      write(paragraph, text);
    }
    String raw = paragraph.text();
    if (tables > 0 && (raw.indexOf(CELL) >= 0 || paragraph.isEmbeddedCellMark())) {
      rows.endCell(tables);
    }
    fields.endParagraph();
  }

  /// The paragraph mark was deleted, so the next paragraph continues this one.
  private static boolean joins(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    CharacterRun last = runs == 0 ? null : paragraph.getCharacterRun(runs - 1);
    return last != null && last.isMarkedDeleted() && last.text().endsWith("\r");
  }

  private void write(Paragraph paragraph, PrintedText text) {
    String style = styleOf(paragraph);
    Optional<ListDefinition> list = lists.of(paragraph);
    int level = Math.clamp(paragraph.getIlvl(), 0, LevelDefinition.MOST - 1);
    String marker = list.map(found -> counters.next(found, level)).orElse("");
    int heading = headingLevel(paragraph, style, text.toString());
    if (ParagraphStyle.named(style).contents()) {
      blocks.entry(text.toString());
    } else if (ParagraphStyle.named(style).title()) {
      blocks.title(text.toString());
    } else if (heading > 0) {
      blocks.heading(heading, marker, text.toString());
    } else if (marker.isEmpty()) {
      BlockStyle named = BlockStyle.of("p", style.replace(' ', '_'));
      BlockStyle own = list.isPresent() ? BlockStyle.PLAIN : named;
      blocks.put(new TextBlock(own, "", 1, text.toString(), text.bold()));
    } else {
      blocks.paragraph(level + 1, marker, text);
    }
  }

  private String styleOf(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    int styles = document.getStyleSheet().numStyles();
    if (index < 0 || index >= styles) {
      return "";
    }
    var style = document.getStyleSheet().getStyleDescription(index);
    return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
  }

  private static int headingLevel(Paragraph paragraph, String style, String text) {
    BlockStyle named = BlockStyle.of("p", style.replace(' ', '_'));
    if (text.length() > LONGEST_TITLE) {
      return 0;
    }
    if (named.kind() == FragmentKind.HEADING) {
      return named.level();
    }
    int outline = paragraph.getLvl();
    return outline >= 0 && outline < RUNNING_TEXT ? outline + 1 : 0;
  }

  private void readRuns(Paragraph paragraph, PrintedText text) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isVanished() && !run.isMarkedDeleted()) {
        append(run, text);
      }
    }
  }

  /// Word stores field parts, hyphens and note references as control characters.
  private void append(CharacterRun run, PrintedText text) {
    Weight weight = run.isBold() ? Weight.BOLD : Weight.PLAIN;
    String raw = run.text();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\u0013' -> fields.take("begin");
        case '\u0014' -> fields.take("separate");
        case '\u0015' -> fields.take("end");
        case '\u0002' -> note(run.getStartOffset() + i);
        case '\u001E' -> text.append("-", weight);
        case '\u000B', '\u000C' -> text.append("\n", weight);
        case '\t' -> text.append(fields.inCode() ? "" : "\t", weight);
        default -> text.append(c < ' ' || fields.inCode() ? "" : String.valueOf(c), weight);
      }
    }
  }

  private void note(int place) {
    if (!note(document.getFootnotes(), document.getFootnoteRange(), place, false)) {
      note(document.getEndnotes(), document.getEndnoteRange(), place, true);
    }
  }

  private boolean note(Notes notes, Range all, int place, boolean end) {
    int index =
        notes == null || notes.getNotesCount() == 0
            ? -1
            : notes.getNoteIndexByAnchorPosition(place);
    if (index < 0) {
      return false;
    }
    int from = all.getStartOffset();
    Range range =
        new Range(
            from + notes.getNoteTextStartOffset(index),
            from + notes.getNoteTextEndOffset(index),
            document);
    NumberStyle style = end ? NumberStyle.LOWER_ROMAN : NumberStyle.DECIMAL;
    String text = Range.stripFields(range.text()).replaceAll("\\p{Cntrl}+", " ").strip();
    blocks.note(style.print(end ? ++endnotes : ++footnotes), text);
    return true;
  }
}
