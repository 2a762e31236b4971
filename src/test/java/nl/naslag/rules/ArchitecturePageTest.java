package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page about the architecture lists every module and room, as their packages describe them.
///
/// `-Dnaslag.write=true` writes the table anew.
class ArchitecturePageTest {
  private static final Path PAGE = Path.of("src/docs/architecture.md");
  private static final Path ROOT = Sources.MAIN.resolve("nl/naslag");
  private static final String FIRST = "<!-- made from the packages -->\n";
  private static final String LAST = "<!-- end -->";
  private static final Pattern LEANS = Pattern.compile("\"([a-z]+)\"");

  private static String table() {
    return Sources.files(ROOT, "package-info.java").stream()
        .sorted(Comparator.comparing(Path::getParent))
        .map(ArchitecturePageTest::row)
        .collect(Collectors.joining("", "\n| package | holds | leans on |\n|---|---|---|\n", ""));
  }

  private static String row(Path file) {
    String name = ROOT.relativize(file.getParent()).toString().replace('/', '.');
    boolean module = !name.contains(".");
    String leans =
        !module
            ? ""
            : LEANS
                .matcher(Sources.text(file))
                .results()
                .map(ArchitecturePageTest::one)
                .distinct()
                .collect(Collectors.joining(", "));
    boolean face = Sources.text(file).contains("@NamedInterface");
    return "| %s | %s%s | %s |\n"
        .formatted(module ? "**" + name + "**" : name, holds(file), face ? " A face." : "", leans);
  }

  private static String one(MatchResult found) {
    return found.group(1);
  }

  // The first sentence of its description.
  private static String holds(Path file) {
    List<String> lines =
        Sources.lines(file).stream()
            .takeWhile(line -> line.startsWith("///"))
            .map(line -> line.substring(3).strip())
            .toList();
    String all = String.join(" ", lines);
    return all.substring(0, (all + " ").indexOf(". ") + 1);
  }

  @Test
  void listsEveryModuleAndRoom() throws IOException {
    String page = Sources.text(PAGE);
    String before = page.substring(0, page.indexOf(FIRST) + FIRST.length());
    String made = before + table() + page.substring(page.indexOf(LAST));
    if (Boolean.getBoolean("naslag.write")) {
      Files.writeString(PAGE, made, StandardCharsets.UTF_8);
    }
    assertThat(Sources.text(PAGE)).isEqualTo(made);
  }
}
