package nl.naslag.keeping.database;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import nl.naslag.Seeds;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.keeping.CopySettings;
import nl.naslag.keeping.archive.CopyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

class DatabaseGuardTest {
  @TempDir Path folder;

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("naslag") + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  private DatabaseGuard guard() {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("spring.datasource.url", url())
            .withProperty("spring.datasource.username", "sa");
    IngestSettings settings =
        new IngestSettings(
            folder, folder, folder, true, true, Duration.ofSeconds(1), DataSize.ofBytes(1));
    return new DatabaseGuard(
        new DatabaseFile(
            settings,
            environment,
            new StaticListableBeanFactory().getBeanProvider(javax.sql.DataSource.class)),
        new CopyFolder(new CopySettings(folder.resolve("kopieen"), true, 7, 4, 12)));
  }

  private void work(String... statements) throws SQLException {
    DatabaseGuard guard = guard();
    guard.open();
    execute(statements);
    guard.close();
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "sa", "");
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private void makeDossiers() throws SQLException {
    work(
        "create table dossier_row (id integer primary key, title varchar(200))",
        "insert into dossier_row select x, 'Overleg over ' || x from system_range(1, 200)");
  }

  private Path file() {
    return folder.resolve(DatabaseFile.NAME);
  }

  @Test
  void letsAWholeDatabaseThroughAndAFirstStart() throws SQLException {
    makeDossiers();
    work("insert into dossier_row values (201, 'Nog een')");
    work("delete from dossier_row");
    work("insert into dossier_row values (1, 'Weer een')");
    assertThat(folder.resolve(DatabaseMark.NAME)).exists();
  }

  @Seeds({1, 2})
  void refusesADatabaseOfWhichAByteFlippedAndLeavesItAsItIs(long seed)
      throws SQLException, IOException {
    makeDossiers();
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(file());
    for (int round = 0; round < 60; round++) {
      byte[] rotten = whole.clone();
      int at = random.nextInt(whole.length);
      rotten[at] ^= (byte) (1 << random.nextInt(8));
      byte[] found = round % 3 == 0 ? Arrays.copyOf(rotten, at) : rotten;
      Files.write(file(), found);
      refuses(at == 0 && round % 3 == 0 ? "database-missing" : "database-damaged", guard()::open);
      assertThat(file()).hasBinaryContent(found);
    }
    Files.write(file(), whole);
    guard().open();
  }

  @Test
  void refusesToStartEmptyWhereSomethingWas() throws SQLException, IOException {
    makeDossiers();
    Files.delete(file());
    refuses("database-missing", guard()::open);
    Files.createFile(file());
    refuses("database-missing", guard()::open);
    assertThat(file()).isEmptyFile();
  }

  @Test
  void opensADatabaseThatWasNotClosedUnlessItIsEmptied() throws SQLException, IOException {
    makeDossiers();
    guard().open();
    execute("insert into dossier_row values (201, 'Na de start')");
    // As after a kill: nothing was noted.
    DatabaseGuard next = guard();
    next.open();
    execute("delete from dossier_row");
    refuses("database-damaged", guard()::open);
  }

  @Test
  void countsADamagedMarkAsNone() throws SQLException, IOException {
    makeDossiers();
    Path mark = folder.resolve(DatabaseMark.NAME);
    byte[] bytes = Files.readAllBytes(mark);
    for (int at = 0; at < bytes.length; at++) {
      byte[] rotten = bytes.clone();
      rotten[at] ^= 1;
      Files.write(mark, rotten);
      assertThat(DatabaseMark.read(mark)).as("byte " + at).isEmpty();
    }
    guard().open();
  }
}
