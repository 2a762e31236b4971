package nl.naslag.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.RefusalCode;

/// Rows of a gold file: tab-separated, with a head.
///
/// In UTF-8; blank lines do not count, missing cells are empty. Columns are known by name, so a
/// gold file may get more of them.
final class GoldTable {
  private GoldTable() {}

  static List<Row> rows(Path file) {
    return rows(lines(file));
  }

  /// Of a table of our own, by its name in `evaluatie/`.
  ///
  /// Such tables were marked by hand and hold no text of others but single words and
  /// the first words of passages.
  static List<Row> own(String table) {
    try (InputStream in = GoldTable.class.getResourceAsStream("/evaluatie/" + table)) {
      if (in == null) {
        throw new IOException("Not on the class path: " + table);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return rows(text.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("A table of Naslag cannot be read", e);
    }
  }

  private static List<Row> rows(List<String> lines) {
    List<String> head = cells(lines.getFirst());
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(row(head, cells(line)));
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    if (!Files.isReadable(file)) {
      throw RefusalCode.NO_SUCH_FILE.refusal(file);
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static Row row(List<String> head, List<String> cells) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      values.put(head.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return new Row(values);
  }

  /// One row by column name.
  ///
  /// A column that the file does not have reads as empty.
  record Row(Map<String, String> values) {
    String of(String column) {
      return values.getOrDefault(column, "");
    }

    /// Words separated by spaces.
    List<String> words(String column) {
      return of(column).isBlank() ? List.of() : List.of(of(column).strip().split("\\s+"));
    }

    /// As it is compared: letters and digits only.
    String plain(String column) {
      return Plain.of(of(column));
    }
  }
}
