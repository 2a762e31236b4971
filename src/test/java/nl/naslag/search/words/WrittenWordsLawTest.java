package nl.naslag.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.naslag.Seeds;
import nl.naslag.search.PlainAnalysis;
import org.apache.lucene.analysis.Analyzer;

/// Words that are read without the analyzer are those that the analyzer finds.
class WrittenWordsLawTest {
  private static final Analyzer EXACT = new PlainAnalysis("1").exact();

  private static final List<String> PIECES =
      List.of(
          "Water",
          "a",
          "2",
          "2.700",
          "é",
          "e\u0301",
          "😀",
          "\u200d",
          "’",
          "„",
          "²",
          "ij",
          "—",
          " ",
          " ",
          " ",
          "\n",
          "\t",
          "\r",
          "\u00a0",
          "\u000b",
          "\u0000",
          "\u001f",
          "\u007f",
          ".",
          ",",
          ":",
          ";",
          "'",
          "_",
          "-",
          "/",
          "(",
          ")",
          "\"",
          "#",
          "*",
          "&",
          "@",
          "%",
          "+",
          "=",
          "x".repeat(254),
          "\ufe0f",
          "\u20e3",
          "א",
          "カ",
          "中",
          "한");

  @Seeds({1, 20_261_127})
  void readsTheWordsOfTheAnalyzer(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(WrittenWords.terms(text, EXACT)).as(text).isEqualTo(byAnalyzer(text));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(20); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<TextTerm> byAnalyzer(String text) {
    return Tokens.terms(EXACT, text).stream().map(token -> written(token, text)).toList();
  }

  private static TextTerm written(TextTerm token, String text) {
    String word = token.span().in(text).toLowerCase(Locale.ROOT);
    return new TextTerm(
        Normalizer.normalize(word, Normalizer.Form.NFC), token.step(), token.span());
  }
}
