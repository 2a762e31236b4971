package nl.naslag.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;

/// Puts characters together to blocks, list items and table rows.
final class XhtmlBlocks {
  /// Stands for a line break within a block until the block ends.
  private static final char BREAK = '\n';
  /// In characters; a longer block is cut, so that it never fills the memory.
  private static final int LONGEST_BLOCK = 1_000_000;

  private final boolean everyLineCounts;
  private final StringBuilder text = new StringBuilder();
  private final Deque<XhtmlList> lists = new ArrayDeque<>();
  private final RowStack rows;
  private BlockStyle style = BlockStyle.PLAIN;
  private String marker = "";

  // E-mail in plain text breaks its lines itself.
  XhtmlBlocks(Reading reading) {
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

  /// The marker goes with its item, also when the item had no text.
  void endItem() {
    finish();
    marker = "";
  }

  void startRow() {
    finish();
    rows.startRow();
  }

  void endRow() {
    finish();
    rows.endRow();
  }

  void startCell() {
    finish();
    rows.startCell();
  }

  void startBlock(BlockStyle newStyle) {
    finish();
    style = newStyle;
  }

  void endBlock() {
    finish();
    style = BlockStyle.PLAIN;
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

  void close() {
    finish();
    rows.close();
  }

  private void finish() {
    if (text.toString().isBlank()) {
      text.setLength(0);
      return;
    }
    rows.put(new TextBlock(style, marker, Math.max(1, lists.size()), text.toString()));
    text.setLength(0);
    // Only the first paragraph of an item carries its marker.
    marker = "";
  }
}
