package nl.naslag.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.naslag.document.FragmentKind;
import org.xml.sax.Attributes;

/// Puts characters together to blocks, list items and table rows.
///
/// A cell of a table inside a table is a cell of the outer row: layout, more often than not.
final class XhtmlBlocks {
  /// Stands for a line break within a block until the block ends.
  private static final char BREAK = '\n';
  /// In characters; a longer block is cut, so that it never fills the memory.
  private static final int LONGEST_BLOCK = 1_000_000;
  private static final BlockStyle PLAIN = new BlockStyle(FragmentKind.PARAGRAPH, 0, false);

  private final BlockWriter writer;
  private final boolean everyLineCounts;
  private final StringBuilder text = new StringBuilder();
  private final Deque<XhtmlList> lists = new ArrayDeque<>();
  private final List<List<Block>> row = new ArrayList<>();
  private BlockStyle style = PLAIN;
  private String marker = "";
  private int rows;

  // E-mail in plain text breaks its lines itself.
  XhtmlBlocks(Reading reading) {
    this.writer = new BlockWriter(reading);
    this.everyLineCounts = reading.mediaType().startsWith("message/");
  }

  /// A finished block of text and what is known of it.
  ///
  /// @param marker of the list item it starts, empty otherwise
  /// @param depth of lists around it, at least 1
  record Block(BlockStyle style, String marker, int depth, String text) {}

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

  /// The marker goes with its item, also when the item had no text.
  void endItem() {
    finish();
    marker = "";
  }

  void startRow() {
    finish();
    rows++;
  }

  // Only the outermost row is written; rows within it have put their cells there.
  void endRow() {
    finish();
    rows = Math.max(0, rows - 1);
    if (rows == 0) {
      writer.writeRow(row);
      row.clear();
    }
  }

  /// A cell outside any row, as in broken markup, is an ordinary block.
  void startCell() {
    finish();
    if (rows > 0) {
      row.add(new ArrayList<>());
    }
  }

  void startBlock(BlockStyle newStyle) {
    finish();
    style = newStyle;
  }

  void endBlock() {
    finish();
    style = PLAIN;
  }

  void lineBreak() {
    text.append(BREAK);
  }

  void append(char[] characters, int start, int length) {
    boolean keepLines = style.keepLines() || everyLineCounts;
    for (int i = start; i < start + length; i++) {
      char c = characters[i];
      text.append(c == '\n' || c == '\r' ? (keepLines ? BREAK : ' ') : c);
    }
    if (text.length() > LONGEST_BLOCK) {
      finish();
    }
  }

  /// A row that never ended is still text.
  void close() {
    finish();
    writer.writeRow(row);
    row.clear();
  }

  private void finish() {
    if (text.toString().isBlank()) {
      text.setLength(0);
      return;
    }
    Block block = new Block(style, marker, Math.max(1, lists.size()), text.toString());
    text.setLength(0);
    // Only the first paragraph of an item carries its marker.
    marker = "";
    if (rows > 0 && !row.isEmpty()) {
      row.getLast().add(block);
    } else {
      writer.write(block);
    }
  }
}
