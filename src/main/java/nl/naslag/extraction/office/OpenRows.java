package nl.naslag.extraction.office;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tracks the open rows of an RTF or DOC file, which marks where cells and rows end but not where
/// they begin.
public final class OpenRows {
  // Nested tables; no document has more.
  private static final int DEEPEST = 20;

  private final OfficeBlocks blocks;
  // For each open row, whether one of its cells is open; innermost first.
  private final Deque<Boolean> cells = new ArrayDeque<>();

  public OpenRows(OfficeBlocks blocks) {
    this.blocks = blocks;
  }

  /// A paragraph starts within this many tables; 0 for one outside.
  public void enter(int tables) {
    int wanted = Math.min(tables, DEEPEST);
    while (cells.size() > wanted) {
      endRow();
    }
    while (cells.size() < wanted) {
      openCell();
      blocks.startRow();
      cells.push(false);
    }
    openCell();
  }

  /// An empty cell is a cell too.
  public void endCell(int tables) {
    enter(tables);
    cells.poll();
    cells.push(false);
  }

  public void endRow() {
    if (!cells.isEmpty()) {
      cells.pop();
      blocks.endRow();
    }
  }

  private void openCell() {
    if (!cells.isEmpty() && !cells.peek()) {
      blocks.startCell();
      cells.pop();
      cells.push(true);
    }
  }
}
