package nl.naslag.extraction.office;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.text.BlockStyle;
import nl.naslag.extraction.text.BlockWriter;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.ListMarker;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.RowStack;
import nl.naslag.extraction.text.TextBlock;

/// Turns the paragraphs and tables of an office file, in reading order, into fragments.
///
/// Footnotes are held until the end of their section, so that none interrupts a list.
public final class OfficeBlocks {
  private final RowStack rows;
  private final List<TextBlock> notes = new ArrayList<>();

  public OfficeBlocks(FoundText reading) {
    this.rows = new RowStack(new BlockWriter(reading));
  }

  /// The title of the document: a heading above those of level 1.
  public void title(String text) {
    put(new TextBlock(BlockStyle.heading(0), "", 1, text));
  }

  /// A heading with its number, if any.
  public void heading(int level, String number, String text) {
    put(new TextBlock(BlockStyle.heading(level), number, 1, text));
  }

  /// A paragraph, or a list item if it has a marker.
  ///
  /// @param depth of the item, from 1
  public void paragraph(int depth, String marker, PrintedText text) {
    boolean label = ListMarker.label(marker);
    String words = label ? marker + " " + text : text.toString();
    put(new TextBlock(BlockStyle.PLAIN, label ? "" : marker, depth, words, text.bold()));
  }

  /// A line of a table of contents or of figures, as printed: with dots before the page number.
  ///
  /// @param text with a tab before the page number
  public void entry(String text) {
    String line = text.strip();
    int tab = line.lastIndexOf('\t');
    boolean page = tab > 0 && line.substring(tab + 1).strip().matches("\\d{1,4}|[ivxlc]{1,6}");
    put(
        TextBlock.paragraph(
            page ? line.substring(0, tab) + " ..... " + line.substring(tab + 1) : line));
  }

  public void note(String marker, String text) {
    notes.add(new TextBlock(BlockStyle.NOTE, marker, 1, text));
  }

  public void startRow() {
    rows.startRow();
  }

  public void startCell() {
    rows.startCell();
  }

  /// A cell of an earlier row spans the current row.
  public void spanned() {
    rows.spanned();
  }

  public void endRow() {
    rows.endRow();
  }

  public void dropRow() {
    rows.dropRow();
  }

  public void put(TextBlock block) {
    if (block.style().kind() == FragmentKind.HEADING && rows.outside()) {
      writeNotes();
    }
    if (!block.text().isBlank()) {
      rows.put(block);
    }
  }

  public void close() {
    rows.close();
    writeNotes();
  }

  private void writeNotes() {
    notes.forEach(rows::put);
    notes.clear();
  }
}
