package nl.naslag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words drawn by lot from policy documents and marked by hand before the splitter was tuned on
/// half of them. A bar in the marks parts two answers that both are right.
class PolicyWordsTest {
  private final Lexicon lexicon = Dutch.LEXICON;

  @ParameterizedTest
  @CsvSource({"tuned on, 0", "untouched, 1"})
  void splitsWordsDrawnByLot(String name, int half) {
    Tally words = new Tally();
    Tally parts = new Tally();
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows(half)) {
      List<String> found = lexicon.parts(row[0]);
      List<String> expected = nearest(found, row[1]);
      words.add(
          found.equals(expected) ? 1 : 0, found.isEmpty() ? 0 : 1, expected.isEmpty() ? 0 : 1);
      parts.add(shared(found, expected), found.size(), expected.size());
      if (!found.equals(expected)) {
        wrong.add(row[0] + " " + found + " " + row[1]);
      }
    }
    if (half == 0) { // The other half stays unseen.
      wrong.forEach(System.out::println);
    }
    System.out.println(name + ": whole words " + words + ", parts " + parts);
    assertThat(parts.precision()).as("precision").isGreaterThanOrEqualTo(0.965);
    assertThat(parts.recall()).as("recall").isGreaterThanOrEqualTo(0.96);
  }

  private static List<String> nearest(List<String> found, String marks) {
    List<List<String>> answers =
        Arrays.stream(marks.split("\\|"))
            .map(answer -> answer.equals("-") ? List.<String>of() : List.of(answer.split(" ")))
            .toList();
    return answers.contains(found) ? found : answers.getFirst();
  }

  private static int shared(List<String> found, List<String> expected) {
    List<String> left = new ArrayList<>(expected);
    return (int) found.stream().filter(left::remove).count();
  }

  private static List<String[]> rows(int half) {
    List<String> lines = lines();
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (i % 2 == half) {
        rows.add(lines.get(i).split("\t"));
      }
    }
    return rows;
  }

  private static List<String> lines() {
    try (var stream = PolicyWordsTest.class.getResourceAsStream("/language/beleidswoorden.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Tally {
    private int right;
    private int found;
    private int expected;

    void add(int hits, int given, int wanted) {
      right += given == 0 ? 0 : hits;
      found += given;
      expected += wanted;
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / expected;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "precision %.3f recall %.3f of %d", precision(), recall(), expected);
    }
  }
}
