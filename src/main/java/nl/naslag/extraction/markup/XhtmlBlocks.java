package nl.naslag.extraction.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.naslag.extraction.text.BlockStyle;
import nl.naslag.extraction.text.BlockWriter;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.ListMarker;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.PrintedText.Weight;
import nl.naslag.extraction.text.RowStack;
import nl.naslag.extraction.text.TextBlock;
import org.xml.sax.Attributes;

/// Assembles characters into blocks, list items and table rows.
final class XhtmlBlocks {
  /// Marks a line break within a block until the block ends.
  private static final String BREAK = "\n";
  /// In characters; a longer block is cut, so that it never fills the memory.
  private static final int LONGEST_BLOCK = 1_000_000;
  private static final int LONGEST_MARKER = 60;

  private final boolean everyLineCounts;
  private PrintedText text = new PrintedText();
  private final Deque<XhtmlList> lists = new ArrayDeque<>();
  private final RowStack rows;
  // For each open table, how many more rows its cells span.
  private final Deque<List<Integer>> spans = new ArrayDeque<>();
  private BlockStyle style = BlockStyle.PLAIN;
  private String marker = "";
  // What Word prints before the block, and the level in Word's own lists.
  private final StringBuilder printed = new StringBuilder();
  private int level;

  // Plain-text e-mail breaks its own lines.
  XhtmlBlocks(FoundText reading) {
    this.rows = new RowStack(new BlockWriter(reading));
    this.everyLineCounts = reading.mediaType().startsWith("message/");
  }

  void startList(boolean numbered, Attributes attributes) {
    finish();
    lists.push(new XhtmlList(numbered, attributes));
  }

  void endList() {
    finish();
    lists.poll();
  }

  void startItem(Attributes attributes) {
    finish();
    XhtmlList list = lists.peek();
    marker = list == null ? "•" : list.nextMarker(attributes);
  }

  /// The marker ends with its item, even if the item had no text.
  void endItem() {
    finish();
    marker = "";
  }

  void startRow() {
    finish();
    rows.startRow();
    if (!spans.isEmpty()) {
      spans.peek().replaceAll(rowsLeft -> rowsLeft - 1);
      spans.peek().removeIf(rowsLeft -> rowsLeft < 1);
      if (!spans.peek().isEmpty()) {
        rows.spanned();
      }
    }
  }

  void endRow() {
    finish();
    rows.endRow();
  }

  void startTable() {
    spans.push(new ArrayList<>());
  }

  void endTable() {
    finish();
    spans.poll();
  }

  /// A cell may span the rows below it.
  void startCell(Attributes attributes) {
    finish();
    String down = attributes.getValue("rowspan");
    if (down != null && down.matches("[2-9]|[1-9]\\d{1,2}") && !spans.isEmpty()) {
      spans.peek().add(Integer.parseInt(down));
    }
    rows.startCell();
  }

  /// Starts a block.
  ///
  /// @param listLevel of a Word list item; 0 for any other block
  void startBlock(BlockStyle newStyle, int listLevel) {
    finish();
    style = newStyle;
    level = listLevel;
  }

  /// Part of what Word prints before the current block.
  void appendMarker(char[] characters, int start, int length) {
    printed.append(characters, start, Math.min(length, LONGEST_MARKER));
  }

  void endBlock() {
    finish();
    style = BlockStyle.PLAIN;
  }

  void lineBreak() {
    text.append(BREAK, Weight.PLAIN);
  }

  void append(String characters, boolean bold) {
    String lineEnd = style.keepLines() || everyLineCounts ? BREAK : " ";
    text.append(
        characters.replace("\r", lineEnd).replace("\n", lineEnd),
        bold ? Weight.BOLD : Weight.PLAIN);
    if (text.length() > LONGEST_BLOCK) {
      finish();
    }
  }

  void close() {
    finish();
    rows.close();
  }

  private void finish() {
    if (text.isBlank()) {
      text = new PrintedText();
      printed.setLength(0);
      return;
    }
    String own = ListMarker.bulletOrNumber(printed.toString());
    int depth = Math.max(1, Math.max(level, lists.size()));
    String sign = own.isEmpty() ? marker : own;
    rows.put(new TextBlock(style, sign, depth, text.toString(), text.bold()));
    text = new PrintedText();
    printed.setLength(0);
    // Only the first paragraph of an item has its marker.
    marker = "";
  }
}
