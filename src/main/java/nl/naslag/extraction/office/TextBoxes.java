package nl.naslag.extraction.office;

import java.util.ArrayList;
import java.util.List;

/// Keeps what lies in text boxes until the paragraph is written that they are anchored in.
public final class TextBoxes {
  private final List<Runnable> waiting = new ArrayList<>();
  private int open;

  public void enter() {
    open++;
  }

  public void leave() {
    open--;
  }

  /// Writes a block of the text and, behind it, what waits for it; a block within a box waits.
  public void write(Runnable block) {
    if (open > 0) {
      waiting.add(block);
      return;
    }
    block.run();
    List<Runnable> behind = List.copyOf(waiting);
    waiting.clear();
    behind.forEach(Runnable::run);
  }
}
