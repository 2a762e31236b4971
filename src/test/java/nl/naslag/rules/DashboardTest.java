package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.evaluation.Floors;
import nl.naslag.evaluation.Floors.Figure;
import org.junit.jupiter.api.Test;

/// The dashboard of figures shows what the tests hold.
///
/// `-Dnaslag.write=true` writes it anew from the table.
class DashboardTest {
  private static final Path PAGE = Path.of("src/docs/evaluation.md");
  private static final String FIRST = "<!-- made from figures.tsv -->";

  private static String made() {
    List<Figure> figures = Floors.figures();
    StringBuilder page = new StringBuilder();
    for (String area : figures.stream().map(Figure::area).distinct().toList()) {
      page.append("\n## ").append(area).append("\n\n");
      page.append("| figure | now | bound | command | test |\n|---|---|---|---|---|\n");
      figures.stream()
          .filter(figure -> figure.area().equals(area))
          .forEach(figure -> page.append(row(figure)));
    }
    return page.toString();
  }

  private static String row(Figure figure) {
    return List.of(
            code(figure.name()),
            figure.now(),
            figure.bound().replace(">=", "≥ ").replace("<=", "≤ "),
            code(figure.command()),
            code(figure.test()))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  @Test
  void showsTheFiguresOfTheTable() throws IOException {
    String page = Sources.text(PAGE);
    String introduction = page.substring(0, page.indexOf(FIRST) + FIRST.length() + 1);
    if (Boolean.getBoolean("naslag.write")) {
      Files.writeString(PAGE, introduction + made(), StandardCharsets.UTF_8);
    }
    assertThat(Sources.text(PAGE)).isEqualTo(introduction + made());
  }

  @Test
  void everyFigureOfATestNamesATestThatIsThere() {
    List<String> tests =
        Sources.files(Path.of("src/test/java"), ".java").stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
            .toList();
    assertThat(Floors.figures())
        .allSatisfy(
            figure -> assertThat(figure.test().isEmpty() || tests.contains(figure.test())).isTrue())
        .allSatisfy(figure -> assertThat(figure.command() + figure.test()).isNotEmpty())
        .allSatisfy(figure -> assertThat(figure.now()).as(figure.name()).isNotEmpty());
  }
}
