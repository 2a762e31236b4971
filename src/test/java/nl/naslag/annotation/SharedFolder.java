package nl.naslag.annotation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents and gold answers that lie beside the project on some machines.
final class SharedFolder {
  private SharedFolder() {}

  /// A file in it; the test is skipped where it is absent.
  static Path file(String name) {
    String given = Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared");
    Path file = Path.of(given).resolve(name);
    assumeTrue(Files.exists(file), "skipped: no " + name + " beside the project");
    return file;
  }

  /// The rows of a table with a heading line, each by the names of its columns.
  static List<Map<String, String>> rows(String name) {
    return table(lines(name));
  }

  /// The rows below a heading line, each by the names of its columns.
  static List<Map<String, String>> table(List<String> lines) {
    List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
    return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
  }

  static List<String> lines(String name) {
    try {
      return Files.readAllLines(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> columns, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < cells.length ? cells[i] : "");
    }
    return row;
  }
}
