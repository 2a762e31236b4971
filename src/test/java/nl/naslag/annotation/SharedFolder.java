package nl.naslag.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.Needed;

/// The documents and gold answers that lie beside the project on some machines.
final class SharedFolder {
  private SharedFolder() {}

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
      return Files.readAllLines(Needed.shared(name));
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
