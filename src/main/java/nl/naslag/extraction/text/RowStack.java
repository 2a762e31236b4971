package nl.naslag.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Keeps the cells of table rows until the row is whole; tables may lie within each other.
///
/// What lies in no cell is written at once. A cell outside any row, as in broken markup, is none.
public final class RowStack {
  private final BlockWriter writer;
  private final Deque<List<List<CellContent>>> open = new ArrayDeque<>();
  private final Deque<Boolean> spanned = new ArrayDeque<>();

  public RowStack(BlockWriter writer) {
    this.writer = writer;
  }

  public void startRow() {
    open.push(new ArrayList<>());
    spanned.push(false);
  }

  public void startCell() {
    if (!open.isEmpty()) {
      open.peek().add(new ArrayList<>());
    }
  }

  /// A cell of a row above reaches into the row at hand.
  public void spanned() {
    if (!spanned.isEmpty()) {
      spanned.pop();
      spanned.push(true);
    }
  }

  /// The outermost row is written, one within it goes to the cell that it lies in.
  public void endRow() {
    if (!open.isEmpty()) {
      put(new TableRow(open.pop(), spanned.pop()));
    }
  }

  /// The row at hand does not count, as when it was deleted.
  public void dropRow() {
    open.poll();
    spanned.poll();
  }

  public boolean outside() {
    return open.isEmpty();
  }

  public void put(CellContent content) {
    if (!open.isEmpty() && !open.peek().isEmpty()) {
      open.peek().getLast().add(content);
    } else if (content instanceof TextBlock block) {
      writer.write(block);
    } else if (content instanceof TableRow row) {
      writer.writeRow(row);
    }
  }

  /// A row that never ended is still text.
  public void close() {
    while (!open.isEmpty()) {
      endRow();
    }
  }
}
