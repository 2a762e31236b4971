package nl.naslag.extraction.office;

import java.util.ArrayList;
import java.util.List;

/// Holds the content of text boxes until the paragraph that anchors them has been written.
public final class TextBoxes {
  private final List<Runnable> waiting = new ArrayList<>();
  private int open;

  public void enter() {
    open++;
  }

  public void leave() {
    open--;
  }

  /// Writes a block of the text, followed by any held content; a block within a box is held.
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
