package nl.naslag.keeping.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import nl.naslag.document.RefusalCode;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.keeping.database.DatabaseContent.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The file of the users' database in the data folder, where they have one there.
@Component
public final class DatabaseFile {
  static final String SUFFIX = ".mv.db";

  /// The name of the file in the data folder.
  public static final String NAME = "naslag" + SUFFIX;

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

  private final Path path;
  private final String url;
  private final Login login;
  private final ObjectProvider<DataSource> source;

  DatabaseFile(
      IngestSettings settings, Environment environment, ObjectProvider<DataSource> source) {
    this.path = settings.data().toAbsolutePath().normalize().resolve(NAME);
    this.url = environment.getProperty("spring.datasource.url", "");
    this.login =
        new Login(
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", ""));
    this.source = source;
  }

  public Path path() {
    return path;
  }

  /// Whether the database is this file, and not a server or memory.
  boolean isUsed() {
    String name = path.toString().replace('\\', '/');
    return url.startsWith("jdbc:h2:")
        && url.replace('\\', '/').contains(name.substring(0, name.length() - SUFFIX.length()));
  }

  boolean exists() {
    return Files.exists(path) && size() > 0;
  }

  long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + path, e);
    }
  }

  /// Whether another process has it open, or this one.
  boolean isInUse() {
    if (!Files.exists(path)) {
      return false;
    }
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at " + path, e);
    }
  }

  /// What it holds, read from a copy so that the file itself stays as it is; empty if it cannot be
  /// read.
  Optional<DatabaseContent> content() {
    try {
      Path folder = Files.createTempDirectory("naslag-");
      try {
        return content(Files.copy(path, folder.resolve(NAME)));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy " + path, e);
    }
  }

  /// What a copy holds; empty if it cannot be read. The copy is closed cleanly afterwards.
  public Optional<DatabaseContent> content(Path copy) {
    try {
      return Optional.of(DatabaseContent.of(copy, login));
    } catch (SQLException | RuntimeException | OutOfMemoryError e) {
      // Damaged bytes lead to any of these.
      LOG.warn("The database cannot be read", e);
      return Optional.empty();
    }
  }

  /// Writes the database as it is at one moment to a folder, while it is in use, and reads it back.
  public Snapshot snapshot(Path folder) throws IOException {
    Path zip = folder.resolve("kopie.zip");
    try (Connection connection = source.getObject().getConnection();
        Statement statement = connection.createStatement()) {
      if (!isUsed()) {
        throw RefusalCode.BACKUP_OF_OTHER_DATABASE.refusal();
      }
      statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
      Path copy = ZippedDatabase.unpack(zip, folder.resolve(NAME));
      Files.delete(zip);
      return new Snapshot(copy, DatabaseContent.of(copy, login));
    } catch (SQLException e) {
      throw new IOException("The database cannot be copied", e);
    }
  }

  /// A copy of the database, closed cleanly, with what it holds.
  public record Snapshot(Path file, DatabaseContent content) {}

  /// What the database holds now.
  public DatabaseContent now() throws SQLException {
    try (Connection connection = source.getObject().getConnection()) {
      return DatabaseContent.of(connection);
    }
  }
}
