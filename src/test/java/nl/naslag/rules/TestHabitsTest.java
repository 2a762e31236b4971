package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What tests have agreed on, from their sources.
class TestHabitsTest {
  private static final List<Path> TESTS =
      Sources.files(Path.of("src/test/java"), ".java").stream()
          .filter(file -> !file.endsWith("TestHabitsTest.java"))
          .toList();

  private static List<String> naming(String words) {
    Pattern pattern = Pattern.compile(words);
    return TESTS.stream()
        .filter(file -> pattern.matcher(Sources.text(file)).find())
        .map(file -> String.valueOf(file.getFileName()))
        .toList();
  }

  @Test
  void onePlaceDecidesWhatIsSkipped() {
    assertThat(naming("assumeTrue|assumeFalse|NASLAG_SHARED|@Disabled|/usr/bin/chromium"))
        .containsExactly("Needed.java");
  }

  @Test
  void everyRandomTestTellsItsSeed() {
    assertThat(naming("Random\\(\\d*\\)|Math\\.random|RandomGenerator\\.getDefault")).isEmpty();
    List<String> random = naming("new Random\\(");
    assertThat(random).filteredOn(name -> name.endsWith("Test.java")).isNotEmpty();
    assertThat(naming("@Seeds\\("))
        .containsAll(random.stream().filter(name -> name.endsWith("Test.java")).toList());
  }

  @Test
  void filesAreSmall() {
    assertThat(TESTS).filteredOn(file -> Sources.lines(file).size() > 300).isEmpty();
  }
}
