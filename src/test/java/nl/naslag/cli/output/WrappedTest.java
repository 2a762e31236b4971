package nl.naslag.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void breaksBetweenWordsAndIndentsEveryLine() {
    List<String> lines = Wrapped.lines("woord ".repeat(40), "   ");

    assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("   woord"));
    assertThat(lines).allMatch(line -> line.length() <= 96);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo("woord".repeat(40));
  }

  @Test
  void keepsAWordThatIsLongerThanALineWhole() {
    String word = "x".repeat(150);

    assertThat(Wrapped.lines(word, "")).containsExactly(word);
  }

  @Test
  void takesEscapeCodesOutOfTextOfDocuments() {
    assertThat(Wrapped.lines("rood\u001b[31m en\n  zo", "")).containsExactly("rood [31m en zo");
  }

  @Test
  void drawsHowFarAReadingRunIs() {
    assertThat(ProgressBar.line(1, 2, "nota.pdf"))
        .isEqualTo("[" + "█".repeat(15) + "·".repeat(15) + "] 1/2 nota.pdf");
    assertThat(ProgressBar.line(0, 0, "x".repeat(60))).endsWith("…" + "x".repeat(50));
  }
}
