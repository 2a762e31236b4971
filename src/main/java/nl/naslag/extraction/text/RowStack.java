package nl.naslag.extraction.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Collects the cells of table rows until a row is complete; tables may be nested.
///
/// Content outside any cell is written at once. A cell outside any row, as in broken markup, does
/// not count as a cell.
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

  /// A cell of an earlier row spans the current row.
  public void spanned() {
    if (!spanned.isEmpty()) {
      spanned.pop();
      spanned.push(true);
    }
  }

  /// Writes an outermost row; a nested one is added to its enclosing cell.
  public void endRow() {
    if (!open.isEmpty()) {
      put(new TableRow(open.pop(), spanned.pop()));
    }
  }

  /// Discards the current row, for example because it was deleted.
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
