package nl.naslag.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.naslag.Seeds;
import nl.naslag.document.Span;
import nl.naslag.language.Dutch;
import org.junit.jupiter.api.Test;

class RuleSentenceSplitterLawTest {
  private static final List<String> PIECES =
      List.of(
          "De provincie",
          " ",
          ". ",
          "! ",
          "?",
          "\n",
          "\n\n",
          "• ",
          "- ",
          "art. ",
          "e.d. ",
          "J.W. ",
          "5.1",
          "\"",
          "''",
          ")",
          "(",
          "\u00a0",
          "\u2028",
          "\t",
          "😀",
          "\ud800",
          "…",
          "......",
          "1) ");

  @Seeds(20251123)
  void sentencesStandInOrderAndHoldEverythingButWhiteSpace(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random);
      StringBuilder left = new StringBuilder(text);
      int last = 0;
      for (Span span : Dutch.SENTENCES.sentences(text)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        assertThat(span.in(text).strip()).isEqualTo(span.in(text)).isNotEmpty();
        left.replace(span.start(), span.end(), " ".repeat(span.length()));
        last = span.end();
      }
      assertThat(left.toString().replace('\u00a0', ' ')).as(text).isBlank();
    }
  }

  @Test
  void hostileTextIsSplitWithoutLosingAnything() {
    for (String piece : List.of(".", ". ", "\n", "\n ", "\"", "a.", "1. ", " ''")) {
      String text = piece.repeat(200_000);
      long kept =
          Dutch.SENTENCES.sentences(text).stream().mapToLong(span -> visible(span.in(text))).sum();
      assertThat(kept).isEqualTo(visible(text));
    }
  }

  private static long visible(String text) {
    return text.chars().filter(character -> !Character.isWhitespace(character)).count();
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
