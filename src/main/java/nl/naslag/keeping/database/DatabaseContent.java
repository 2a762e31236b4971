package nl.naslag.keeping.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.naslag.keeping.ContentHash;

/// What the tables of users hold, by table.
///
/// @param rows how many rows each has
/// @param hashes of the rows of each, whatever their order
public record DatabaseContent(SortedMap<String, Integer> rows, SortedMap<String, String> hashes) {
  /// Tables of which a change is no change of what people made.
  private static final String MIGRATIONS = "flyway_schema_history";

  /// Counts changes of a row, and not what it says.
  private static final String ROW_VERSION = "version";

  private static final Map<String, String> PARTS =
      Map.of(
          "dossier_row", "dossiers",
          "item_row", "dossiers",
          "saved_search_row", "searches",
          "term_list_row", "searches");

  public DatabaseContent {
    rows = new TreeMap<>(rows);
    hashes = new TreeMap<>(hashes);
  }

  /// Reads every row of a database file, which is closed cleanly afterwards.
  ///
  /// @param file a copy: one that another process has open cannot be read
  public static DatabaseContent of(Path file, Login login) throws SQLException {
    String path = file.toAbsolutePath().toString();
    String url =
        "jdbc:h2:file:"
            + path.substring(0, path.length() - DatabaseFile.SUFFIX.length())
            + ";IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    try (Connection connection = DriverManager.getConnection(url, login.user(), login.password())) {
      return of(connection);
    }
  }

  /// With what the database is opened.
  public record Login(String user, String password) {}

  public static DatabaseContent of(Connection connection) throws SQLException {
    SortedMap<String, Integer> rows = new TreeMap<>();
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String table : tables(connection)) {
      List<String> found = rows(connection, table);
      String name = name(table);
      rows.put(name, found.size());
      hashes.put(name, ContentHash.ofAll(found));
    }
    return new DatabaseContent(rows, hashes);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    String[] ordinary = {"TABLE", "BASE TABLE"};
    try (ResultSet found =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", ordinary)) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    tables.removeIf(table -> name(table).equals(MIGRATIONS));
    return tables;
  }

  private static String name(String table) {
    return table.toLowerCase(Locale.ROOT);
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    // The name comes from the database itself.
    String query = "select * from \"" + table.replace("\"", "\"\"") + "\"";
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      ResultSetMetaData columns = found.getMetaData();
      while (found.next()) {
        SortedMap<String, String> row = new TreeMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          row.put(name(columns.getColumnName(column)), String.valueOf(found.getString(column)));
        }
        row.remove(ROW_VERSION);
        rows.add(row.toString());
      }
    }
    return rows;
  }

  /// How many rows there are in all.
  public int total() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The hashes of dossiers, searches and decisions.
  public Map<String, String> parts() {
    Map<String, StringBuilder> lines = new HashMap<>();
    for (String part : List.of("dossiers", "searches", "decisions")) {
      lines.put(part, new StringBuilder());
    }
    hashes.forEach(
        (table, hash) ->
            lines.computeIfPresent(
                PARTS.getOrDefault(table, "decisions"),
                (part, text) -> text.append(table).append('=').append(hash).append('\n')));
    Map<String, String> parts = new HashMap<>();
    lines.forEach((part, text) -> parts.put(part, ContentHash.sha256(text.toString())));
    return parts;
  }
}
