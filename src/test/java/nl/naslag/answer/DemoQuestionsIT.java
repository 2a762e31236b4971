package nl.naslag.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.answer.GoldQuestions.Row;
import nl.naslag.document.file.Fragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty-four questions about the demo set, written before the rules were touched; those with an
/// even number were only measured.
class DemoQuestionsIT {
  private static final Path SOURCES = Path.of("src/test/resources/demo");
  // Of a source: what makes a heading or an address of a line, and what is remarked behind it.
  private static final Pattern MARKS = Pattern.compile("^(?:#+|:) |\\s*\\{[^}]*}$");

  @TempDir Path folder;

  private AnsweringBench demo() throws IOException {
    AnsweringBench bench = new AnsweringBench(folder);
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path source :
          sources.filter(one -> one.toString().endsWith(".bron")).sorted().toList()) {
        bench.take(source.getFileName().toString().replace(".bron", "-txt"), lines(source));
      }
    }
    return bench;
  }

  private static List<Fragment> lines(Path source) throws IOException {
    return Files.readAllLines(source).stream()
        .dropWhile(line -> !line.equals("---"))
        .skip(1)
        .map(line -> Fragment.line(MARKS.matcher(line).replaceAll("")))
        .toList();
  }

  private static List<Row> questions() throws IOException {
    try (InputStream in = DemoQuestionsIT.class.getResourceAsStream("vragen-voorbeeld.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Row(cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  private static boolean rightFirst(Answerer answerer, Row row) {
    return answerer.answer(row.question()) instanceof Answer.Answered found
        && row.answeredBy(found.quotes().getFirst());
  }

  @Test
  void answersQuestionsAboutTheDemoSet() throws IOException {
    try (AnsweringBench bench = demo()) {
      Answerer answerer = bench.bean(Answerer.class);
      List<Row> right = questions().stream().filter(row -> rightFirst(answerer, row)).toList();
      System.out.println("right first: " + right.stream().map(Row::id).toList());
      assertThat(right).filteredOn(Row::odd).hasSizeGreaterThanOrEqualTo(11);
      assertThat(right).filteredOn(row -> !row.odd()).hasSizeGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void saysTheSameSentenceOnceThoughTwoFilesHoldIt() {
    List<Fragment> text =
        Stream.of("Nota Haven", "1. Haven", "De haven van Emmen telt negen kranen.")
            .map(Fragment::line)
            .toList();
    try (AnsweringBench bench =
        new AnsweringBench(folder).take("een-txt", text).take("twee-txt", text)) {
      assertThat(bench.bean(Answerer.class).answer("Hoeveel kranen heeft de haven van Emmen?"))
          .isInstanceOfSatisfying(
              Answer.Answered.class, found -> assertThat(found.quotes()).hasSize(1));
    }
  }
}
