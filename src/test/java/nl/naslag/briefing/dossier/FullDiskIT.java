package nl.naslag.briefing.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.Trial;
import nl.naslag.WithDatabase;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.FewPassages;
import nl.naslag.storage.Changes;
import nl.naslag.storage.FaultyDisk;
import nl.naslag.storage.FaultyDisk.State;
import nl.naslag.storage.Hindrances;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A disk that is full, a folder without permission and a database that ended: nothing that was
/// acknowledged is lost, and everything works again without a restart.
@SpringBootTest(classes = WithDatabase.Tables.class, webEnvironment = WebEnvironment.NONE)
class FullDiskIT {
  private static final Path FOLDER = folder();
  private static final String ADDRESS =
      "jdbc:h2:proef:" + FOLDER.toAbsolutePath() + "/naslag;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

  private final Dossiers dossiers;
  private final List<String> acknowledged = new ArrayList<>();

  FullDiskIT(@Autowired DossierRows rows, @Autowired Changes changes) {
    dossiers = new StoredDossiers(rows, changes, new FewPassages());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "full-disk");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void onTheFaultyDisk(DynamicPropertyRegistry registry) {
    FaultyDisk.insert();
    registry.add("spring.datasource.url", () -> ADDRESS);
    registry.add("spring.datasource.hikari.connection-timeout", () -> 2_000);
  }

  @AfterEach
  void soundAgain() {
    FaultyDisk.become(State.SOUND);
  }

  @Test
  void losesNothingOnADiskThatIsFull() {
    assertThat(round(State.FULL, Trial.rounds(5, 20))).containsOnly(RefusalCode.NO_ROOM);
  }

  @Test
  void losesNothingInAFolderThatMayNotBeWritten() {
    assertThat(round(State.LOCKED, Trial.rounds(3, 20))).containsOnly(RefusalCode.NOT_WRITABLE);
  }

  private List<RefusalCode> round(State state, int rounds) {
    Trial trial = new Trial("users' work on a disk that is " + state);
    Dossier dossier = dossiers.create("Vol");
    List<RefusalCode> codes = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      trial.count("rounds");
      write(dossier, trial);
      FaultyDisk.become(state);
      for (int attempt = 0; attempt < 3; attempt++) {
        refused(dossier).ifPresent(codes::add);
        // What was kept can be read all the while.
        trial.count("lost", lost(dossier));
      }
      FaultyDisk.become(State.SOUND);
      write(dossier, trial);
      trial.count("lost", lost(dossier));
    }
    trial.print();
    assertThat(trial.counted("lost")).isZero();
    assertThat(codes).hasSize(3 * rounds);
    return codes;
  }

  @Test
  void goesOnAfterTheDatabaseEnded() throws SQLException {
    Trial trial = new Trial("users' work when the database ends");
    Dossier dossier = dossiers.create("Weg");
    for (int round = 0; round < Trial.rounds(3, 20); round++) {
      trial.count("rounds");
      write(dossier, trial);
      end();
      // The first call finds out; whether it still succeeds depends on the connection it gets.
      trial.count("refused", refused(dossier).isPresent() ? 1 : 0);
      write(dossier, trial);
      trial.count("lost", lost(dossier));
    }
    trial.print();
    assertThat(trial.counted("lost")).isZero();
  }

  @Test
  void hasEverythingOnTheDiskBeforeItAnswers() {
    Dossier dossier = dossiers.create("Zeker");
    for (int write = 0; write < 20; write++) {
      long before = FaultyDisk.forces();
      dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Let op");
      assertThat(FaultyDisk.unforced()).isZero();
      assertThat(FaultyDisk.forces()).isGreaterThan(before);
    }
  }

  @Test
  void saysThatADatabaseIsAwayWhileItCannotBeOpened() throws Exception {
    Dossier dossier = dossiers.create("Even weg");
    Path file = FOLDER.resolve("naslag.mv.db");
    end();
    refused(dossier);
    dossiers.find(dossier.id());
    end();
    Path aside = Files.move(file, FOLDER.resolve("opzij"));
    Files.createDirectory(file);
    try {
      refusesToFind(dossier);
    } finally {
      Files.delete(file);
      Files.move(aside, file);
    }
    assertThat(dossiers.find(dossier.id())).isPresent();
  }

  private void refusesToFind(Dossier dossier) {
    assertThatThrownBy(() -> dossiers.find(dossier.id()))
        .satisfies(
            failure ->
                assertThat(Hindrances.in(failure).map(Refusal::code))
                    .as(Throwables.getStackTrace(failure))
                    .hasValue(RefusalCode.STORE_UNAVAILABLE));
  }

  private void write(Dossier dossier, Trial trial) {
    DossierItem item = dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Let op");
    acknowledged.add(item.id());
    trial.count("acknowledged");
  }

  private Optional<RefusalCode> refused(Dossier dossier) {
    try {
      dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Past niet");
      return Optional.empty();
    } catch (RuntimeException failure) {
      return Optional.of(
          Hindrances.in(failure).orElseThrow(() -> new AssertionError("not told", failure)).code());
    }
  }

  private int lost(Dossier dossier) {
    List<String> there =
        dossiers.find(dossier.id()).orElseThrow().items().stream().map(DossierItem::id).toList();
    return (int) acknowledged.stream().filter(id -> !there.contains(id)).count();
  }

  private static void end() throws SQLException {
    try (Connection connection = DriverManager.getConnection(ADDRESS, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    }
  }
}
