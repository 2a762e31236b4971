package nl.naslag.evaluation;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proposes replies to the questions of members of parliament, and prints how many are right.
class RepliesIT {
  @TempDir Path index;

  @Test
  void proposesTheReplyThatWasGiven() {
    try (ReplyQuestions bench = new ReplyQuestions(Needed.shared("gold/kamervragen"), index)) {
      List<String> lines = new ReplyGold(bench).figures().lines();
      lines.forEach(System.out::println);
      Floors.of(RepliesIT.class).hold(lines);
    }
  }
}
