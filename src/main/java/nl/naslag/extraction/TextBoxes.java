package nl.naslag.extraction;

import java.util.ArrayList;
import java.util.List;

/// Keeps what lies in text boxes until the paragraph is written that they are anchored in.
final class TextBoxes {
  private final List<Runnable> waiting = new ArrayList<>();
  private int open;

  void enter() {
    open++;
  }

  void leave() {
    open--;
  }

  /// Writes a block of the text and, behind it, what waits for it; a block within a box waits.
  void write(Runnable block) {
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
