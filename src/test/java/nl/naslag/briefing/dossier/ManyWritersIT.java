package nl.naslag.briefing.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Eight writers on one dossier, without the time that the web takes between their changes.
///
/// After every change a writer looks whether its own lines are there; nobody else removes them.
@SpringBootTest(classes = WithDatabase.Tables.class, webEnvironment = WebEnvironment.NONE)
class ManyWritersIT {
  private static final int WRITERS = 8;
  private static final int MOST_LINES = 12;

  private final Dossiers dossiers;
  private final Trial trial = new Trial("eight writers on one dossier");
  private final Set<String> expected = ConcurrentHashMap.newKeySet();

  private final DataSource database;

  ManyWritersIT(
      @Autowired DossierRows rows, @Autowired Changes changes, @Autowired DataSource database) {
    this.database = database;
    dossiers = new StoredDossiers(rows, changes, new FewPassages());
  }

  // A file, as in the application.
  @DynamicPropertySource
  static void onDisk(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "writers");
    registry.add(
        "spring.datasource.url",
        () -> "jdbc:h2:file:" + folder.toAbsolutePath() + "/naslag;WRITE_DELAY=0");
    registry.add("spring.datasource.hikari.maximum-pool-size", () -> 4);
  }

  @Test
  void losesNoLineThatItsWriterKept() throws Exception {
    Dossier dossier = dossiers.create("Samen");
    int writes = Trial.rounds(2_400, 16_000);
    List<Callable<Void>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      Random random = new Random(20_261_203L + writer);
      writers.add(() -> writeOften(dossier.id(), random, writes / WRITERS));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (Future<Void> done : threads.invokeAll(writers)) {
        done.get();
      }
    }
    trial.count("lost", 0);
    trial.print();
    assertThat(ids(dossier.id())).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(trial.counted("lost")).isZero();
    assertThat(trial.counted("writes")).isEqualTo(writes / WRITERS * WRITERS);
  }

  /// Seen without luck: the short trial can go well with answers that are kept, the long one not.
  @Test
  void keepsNoAnswerFromBeforeACommit() throws SQLException {
    assertThat(database.unwrap(HikariDataSource.class).getJdbcUrl())
        .endsWith(";OPTIMIZE_REUSE_RESULTS=FALSE");
  }

  private Void writeOften(String dossierId, Random random, int writes) {
    List<String> mine = new ArrayList<>();
    for (int write = 0; write < writes; write++) {
      String what = write(dossierId, random, mine);
      trial.count("writes");
      trial.count(what);
      List<String> there = ids(dossierId);
      for (String id : mine) {
        if (!there.contains(id)) {
          trial.count("lost");
          trial.note("lost a line of its own after " + what + " in write " + write);
        }
      }
    }
    expected.addAll(mine);
    return null;
  }

  private String write(String dossierId, Random random, List<String> mine) {
    int kind = mine.isEmpty() ? 0 : random.nextInt(7);
    switch (kind) {
      case 0, 1 -> {
        if (mine.size() < MOST_LINES) {
          mine.add(dossiers.addText(dossierId, DossierItemKind.NOTITIE, "Let op").id());
          return "added";
        }
        dossiers.removeItem(dossierId, mine.removeFirst());
        return "removed";
      }
      case 2 -> {
        dossiers.write(dossierId, one(random, mine), "n" + random.nextInt(100));
        return "written";
      }
      case 3 -> {
        dossiers.move(dossierId, one(random, mine), random.nextInt(30));
        return "moved";
      }
      case 4, 5 -> {
        DossierItem gone = dossiers.removeItem(dossierId, one(random, mine));
        dossiers.insert(dossierId, gone, random.nextInt(20));
        return "put back";
      }
      default -> {
        return reordered(dossierId, random);
      }
    }
  }

  // Refused where somebody added or removed a line meanwhile.
  private String reordered(String dossierId, Random random) {
    List<String> ids = new ArrayList<>(ids(dossierId));
    Collections.shuffle(ids, random);
    try {
      List<String> became =
          dossiers.reorder(dossierId, ids).items().stream().map(DossierItem::id).toList();
      assertThat(became).isEqualTo(ids);
      return "reordered";
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo(RefusalCode.INCOMPLETE_ORDER);
      return "refused";
    }
  }

  private static String one(Random random, List<String> mine) {
    return mine.get(random.nextInt(mine.size()));
  }

  private List<String> ids(String dossierId) {
    return dossiers.find(dossierId).orElseThrow().items().stream().map(DossierItem::id).toList();
  }
}
