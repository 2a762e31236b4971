package nl.naslag.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.language.Lexicon;

/// How often words are split into the parts that a person marked.
///
/// A bar in the marks parts two answers that both are right; a dash marks a word that is no
/// compound and must stay whole.
///
/// @param name of the list in the figures: "tuned", "untouched", "fresh_apart"
record CompoundGold(String name, List<Row> rows) {
  /// Our own lists: one of earlier, two drawn by lot in halves of which
  /// one was only measured.
  static List<CompoundGold> all() {
    List<Row> lot = GoldTable.own("beleidswoorden.tsv");
    List<Row> fresh = GoldTable.own("samenstellingen-vers.tsv");
    List<Row> first = GoldTable.own("samenstellingen.tsv");
    return List.of(
        new CompoundGold("all", Stream.of(first, lot, fresh).flatMap(List::stream).toList()),
        new CompoundGold("first", first),
        new CompoundGold("tuned", half(lot, 1)),
        new CompoundGold("untouched", half(lot, 0)),
        new CompoundGold("fresh_tuned", half(fresh, 1)),
        new CompoundGold("fresh_apart", half(fresh, 0)));
  }

  private static List<Row> half(List<Row> rows, int odd) {
    return IntStream.range(0, rows.size()).filter(at -> at % 2 == odd).mapToObj(rows::get).toList();
  }

  /// `parts` counts each part by itself, `whole` only words of which all parts are right.
  void compare(Lexicon lexicon, Figures figures) {
    Tally words = new Tally();
    Tally parts = new Tally();
    for (Row row : rows) {
      List<String> found = lexicon.parts(row.of("woord"));
      List<String> expected = nearest(found, row);
      boolean right = !found.isEmpty() && found.equals(expected);
      words.add(right ? 1 : 0, found.isEmpty() ? 0 : 1, expected.isEmpty() ? 0 : 1);
      parts.add(shared(found, expected), found.size(), expected.size());
    }
    figures.count("compounds_" + name, words.expected);
    parts.print("compounds_" + name + "_parts", figures);
    words.print("compounds_" + name + "_whole", figures);
  }

  /// Words that were not read as marked, with what was found: "herplantplicht: herplanten plicht".
  List<String> wrong(Lexicon lexicon) {
    return rows.stream()
        .filter(row -> !answers(row).contains(lexicon.parts(row.of("woord"))))
        .map(row -> row.of("woord") + ": " + String.join(" ", lexicon.parts(row.of("woord"))))
        .toList();
  }

  private static List<String> nearest(List<String> found, Row row) {
    List<List<String>> answers = answers(row);
    return answers.contains(found) ? found : answers.getFirst();
  }

  private static List<List<String>> answers(Row row) {
    return Arrays.stream(row.of("delen").split("\\|"))
        .map(answer -> answer.equals("-") ? List.<String>of() : List.of(answer.split(" ")))
        .toList();
  }

  private static int shared(List<String> found, List<String> expected) {
    List<String> left = new ArrayList<>(expected);
    return (int) found.stream().filter(left::remove).count();
  }

  private static final class Tally {
    private int right;
    private int found;
    private int expected;

    void add(int hits, int given, int wanted) {
      right += hits;
      found += given;
      expected += wanted;
    }

    void print(String start, Figures figures) {
      figures.share(start + "_precision", right, found);
      figures.share(start + "_recall", right, expected);
    }
  }
}
