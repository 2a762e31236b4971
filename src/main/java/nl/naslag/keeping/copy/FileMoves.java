package nl.naslag.keeping.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// Moves files one by one, and can move all of them back, the last first.
final class FileMoves {
  private record Move(Path from, Path to) {}

  private final Deque<Move> done = new ArrayDeque<>();

  /// Nothing that is there already is written over.
  void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to);
    done.push(new Move(from, to));
  }

  /// Goes on after a file that cannot go back; those are added to the failure.
  void back(Exception failure) {
    while (!done.isEmpty()) {
      Move move = done.pop();
      try {
        Files.createDirectories(move.from().getParent());
        Files.move(move.to(), move.from());
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
  }
}
