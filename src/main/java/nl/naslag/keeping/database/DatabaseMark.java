package nl.naslag.keeping.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.naslag.keeping.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the database was when Naslag last closed or opened it, in a small file beside it.
///
/// @param sha256 of the file as it was closed; empty while it is open
/// @param rows of each table, then
public record DatabaseMark(String sha256, SortedMap<String, Integer> rows) {
  /// The name of the file in the data folder.
  public static final String NAME = "naslag.mark";

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseMark.class);
  private static final String CHECK = "check";
  private static final String SHA256 = "sha256";
  private static final String ROWS = "rows.";

  public DatabaseMark {
    rows = new TreeMap<>(rows);
  }

  boolean isClosed() {
    return !sha256.isEmpty();
  }

  DatabaseMark opened() {
    return new DatabaseMark("", rows);
  }

  boolean holdsRows() {
    return rows.values().stream().anyMatch(count -> count > 0);
  }

  /// Empty if there is none, or if it rotted itself: then it says nothing.
  static Optional<DatabaseMark> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(parsed(Files.readString(file))) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} cannot be used", file, e);
      return Optional.empty();
    }
  }

  private static DatabaseMark parsed(String text) throws IOException {
    int last = text.lastIndexOf(CHECK + "=");
    if (last < 0 || !text.equals(checked(text.substring(0, last)))) {
      throw new IOException("It is damaged");
    }
    Properties lines = new Properties();
    lines.load(new StringReader(text));
    SortedMap<String, Integer> rows = new TreeMap<>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(ROWS)) {
        rows.put(key.substring(ROWS.length()), Integer.valueOf(lines.getProperty(key)));
      }
    }
    return new DatabaseMark(lines.getProperty(SHA256, ""), rows);
  }

  private static String checked(String lines) {
    return lines + CHECK + "=" + ContentHash.sha256(lines) + "\n";
  }

  /// On disk when this returns, whole or not at all.
  public void write(Path file) {
    StringBuilder lines =
        new StringBuilder(
            "# Of the database beside it. Delete it only if you put the database there yourself.\n");
    lines.append(SHA256).append('=').append(sha256).append('\n');
    for (Map.Entry<String, Integer> table : rows.entrySet()) {
      lines.append(ROWS).append(table.getKey()).append('=').append(table.getValue()).append('\n');
    }
    Path half = file.resolveSibling(NAME + ".nieuw");
    try {
      Files.createDirectories(file.getParent());
      ByteBuffer bytes =
          ByteBuffer.wrap(checked(lines.toString()).getBytes(StandardCharsets.UTF_8));
      try (FileChannel out =
          FileChannel.open(
              half,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
