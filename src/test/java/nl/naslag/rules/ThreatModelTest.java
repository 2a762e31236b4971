package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page about threats: each has a measure, and each measure a test that exists.
class ThreatModelTest {
  private static final List<String> ROWS =
      Sources.lines(Path.of("src/docs/threat-model.md")).stream()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| who"))
          .toList();
  private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|IT|E2E))`");

  @Test
  void everyMeasureNamesTheTestThatHoldsIt() {
    assertThat(ROWS)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            row -> {
              String[] cells = row.split("\\|");
              assertThat(cells).as(row).hasSize(5);
              assertThat(NAME.matcher(cells[4]).find()).as(row).isTrue();
            });
  }

  @Test
  void everyTestThatIsNamedExists() {
    Set<String> tests =
        Sources.files(Path.of("src/test/java"), ".java").stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
            .collect(Collectors.toSet());
    assertThat(tests)
        .containsAll(
            NAME.matcher(String.join("\n", ROWS)).results().map(found -> found.group(1)).toList());
  }
}
