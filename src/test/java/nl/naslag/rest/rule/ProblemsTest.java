package nl.naslag.rest.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import org.junit.jupiter.api.Test;

/// The codes that programs go by, as the cookbook lists them.
class ProblemsTest {
  @Test
  void everyCodeStandsInTheCookbookWithItsStatus() throws IOException {
    Map<Integer, String> rows =
        Stream.of(RefusalCode.values())
            .sorted(Comparator.comparing(RefusalCode::id))
            .collect(
                groupingBy(
                    ProblemsTest::status,
                    TreeMap::new,
                    mapping(code -> "`" + code.id() + "`", joining(", "))));
    rows.put(500, "`fault`");
    StringBuilder table = new StringBuilder("| status | codes |\n|---|---|\n");
    rows.forEach((status, codes) -> table.append("| " + status + " | " + codes + " |\n"));
    assertThat(Files.readString(Path.of("src/docs/cookbook.md"))).contains(table);
    assertThat(Problems.codes()).hasSize(RefusalCode.values().length + 1).contains("fault");
  }

  private static int status(RefusalCode code) {
    return Problems.CODES.entrySet().stream()
        .filter(one -> one.getValue() == code)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Problems.status(code).value());
  }
}
