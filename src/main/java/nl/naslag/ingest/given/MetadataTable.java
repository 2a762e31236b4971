package nl.naslag.ingest.given;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.ingest.MetadataFaults.Fault;

/// A `metadata.csv`: on each row a file of its folder, with what it is.
///
/// A row that is not right is told of, and the others count.
final class MetadataTable {
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_FAULTS = 200;
  private static final int SHOWN = 120;

  private static final Map<String, Field> HEADS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("titel", Field.TITLE),
          Map.entry("date", Field.DATE),
          Map.entry("datum", Field.DATE),
          Map.entry("authority", Field.AUTHORITY),
          Map.entry("author", Field.AUTHORITY),
          Map.entry("opsteller", Field.AUTHORITY),
          Map.entry("auteur", Field.AUTHORITY),
          Map.entry("organisatie", Field.AUTHORITY),
          Map.entry("kind", Field.KIND),
          Map.entry("soort", Field.KIND),
          Map.entry("soort stuk", Field.KIND),
          Map.entry("documentsoort", Field.KIND));

  private static final List<String> FILE = List.of("file", "filename", "bestand", "bestandsnaam");

  private final String name;
  private final GivenValues values;
  private final Map<String, Map<Field, String>> found = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /// @param name of the table, as faults name it
  MetadataTable(String name, GivenValues values) {
    this.name = name;
    this.values = values;
  }

  /// What stands in it, by the name of a file below the folder of the table.
  Map<String, Map<Field, String>> found() {
    return found;
  }

  /// The line on which a file stands.
  int lineOf(String file) {
    return lines.getOrDefault(file, 0);
  }

  List<Fault> faults() {
    return faults;
  }

  MetadataTable read(byte[] file) {
    List<CsvTable.Row> rows = CsvTable.rows(file, MOST_ROWS + 1);
    if (rows.isEmpty()) {
      return this;
    }
    CsvTable.Row head = rows.getFirst();
    int names = -1;
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int column = 0; column < head.cells().size(); column++) {
      String title = head.cell(column).toLowerCase(Locale.ROOT);
      if (FILE.contains(title)) {
        names = column;
      } else if (HEADS.containsKey(title)) {
        columns.putIfAbsent(HEADS.get(title), column);
      }
    }
    if (names < 0 || columns.isEmpty()) {
      fault(head, new Message("metadata.no-head"));
      return this;
    }
    for (CsvTable.Row row : rows.subList(1, Math.min(rows.size(), MOST_ROWS))) {
      take(row, names, columns);
    }
    if (rows.size() > MOST_ROWS) {
      fault(rows.getLast(), new Message("metadata.too-many", MOST_ROWS));
    }
    return this;
  }

  private void take(CsvTable.Row row, int names, Map<Field, Integer> columns) {
    String file = row.cell(names).replace('\\', '/');
    if (file.isEmpty() || file.startsWith("/") || ("/" + file + "/").contains("/../")) {
      fault(row, new Message("metadata.no-file"));
      return;
    }
    Map<Field, String> given = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) -> {
          String cell = row.cell(column);
          if (!cell.isEmpty()) {
            given.put(field, field == Field.DATE ? WrittenDay.iso(cell) : cell);
          }
        });
    try {
      if (found.putIfAbsent(file, values.cleaned(given)) != null) {
        fault(row, new Message("metadata.twice", file));
      } else {
        lines.put(file, row.line());
      }
    } catch (Refusal refusal) {
      fault(row, refusal.message());
    }
  }

  /// Tells of a row.
  void fault(CsvTable.Row row, Message reason) {
    if (faults.size() < MOST_FAULTS) {
      String words = String.join(" · ", row.cells());
      String shown = GivenValues.line(words.substring(0, Math.min(words.length(), SHOWN)));
      faults.add(new Fault(name, row.line(), shown, reason));
    }
  }
}
