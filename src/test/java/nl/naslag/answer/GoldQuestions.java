package nl.naslag.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import nl.naslag.Needed;

/// Questions with the words that answer them, and questions that nothing answers.
final class GoldQuestions {
  private GoldQuestions() {}

  /// @param answer blank where there is none
  record Row(String id, String question, String answer) {
    boolean odd() {
      return Integer.parseInt(id.substring(1)) % 2 == 1;
    }

    boolean answeredBy(AnswerQuote quote) {
      return norm(quote.sentence().text()).contains(norm(answer));
    }
  }

  static List<Row> answerable() {
    return rows("gold/vragen.tsv");
  }

  static List<Row> unanswerable() {
    return rows("gold/vragen-zonder-antwoord.tsv");
  }

  private static List<Row> rows(String file) {
    try {
      return Files.readAllLines(Needed.shared(file)).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Row(cells[0], cells[1], cells.length > 2 ? cells[2] : ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String norm(String text) {
    String plain = Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
