package nl.naslag.keeping.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.Naslag;
import nl.naslag.cli.run.Services;
import nl.naslag.keeping.CopySettings;
import nl.naslag.keeping.archive.ArchiveFile;
import nl.naslag.keeping.archive.CopyFolder;
import nl.naslag.keeping.archive.CopyFolder.DatedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// The copies that Naslag makes by itself, day after day.
class DatedCopiesIT {
  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void folders() throws Exception {
    Files.createDirectories(folder.resolve("corpus"));
  }

  private Map<String, String> settings(String... more) {
    Map<String, String> settings = new HashMap<>();
    for (String name : List.of("corpus", "index", "data")) {
      settings.put("naslag." + name, folder.resolve(name).toString());
    }
    for (int at = 0; at < more.length; at += 2) {
      settings.put(more[at], more[at + 1]);
    }
    return settings;
  }

  @Test
  void keepsTheLastOfEachDayWeekAndMonth() throws Exception {
    new Services(Naslag.class)
        .useWithDossiers(
            settings(),
            context -> {
              CopySettings kept = new CopySettings(folder.resolve("kopieen"), true, 3, 2, 2);
              CopyFolder copies = new CopyFolder(kept);
              FolderBackups backups = context.getBean(FolderBackups.class);
              // Looks every six hours for 45 days.
              for (int look = 0; look < 45 * 4; look++) {
                Instant now = START.plus(Duration.ofHours(6L * look));
                new DatedCopies(kept, copies, backups, Clock.fixed(now, ZoneOffset.UTC))
                    .makeIfDue();
              }
              assertThat(copies.copies())
                  .extracting(copy -> copy.made().toLocalDate())
                  .containsExactly(
                      LocalDate.of(2026, 2, 14),
                      LocalDate.of(2026, 2, 13),
                      LocalDate.of(2026, 2, 12),
                      LocalDate.of(2026, 2, 8),
                      LocalDate.of(2026, 1, 31));
              assertThat(copies.copies())
                  .allSatisfy(copy -> assertThat(new ArchiveFile(copy.file()).isWhole()).isTrue());
            });
  }

  @Test
  void keepsTheOldOnesWhenANewOneCannotBeMade() throws Exception {
    new Services(Naslag.class)
        .useWithDossiers(
            settings(),
            context -> {
              CopySettings kept = new CopySettings(folder.resolve("kopieen"), true, 1, 0, 0);
              CopyFolder copies = new CopyFolder(kept);
              FolderBackups backups = context.getBean(FolderBackups.class);
              new DatedCopies(kept, copies, backups, Clock.fixed(START, ZoneOffset.UTC))
                  .makeIfDue();
              Instant tomorrow = START.plus(Duration.ofDays(1));
              // A folder stands where it is written first.
              LocalDateTime moment = LocalDateTime.ofInstant(tomorrow, ZoneOffset.UTC);
              Files.createDirectories(
                  copies
                      .file(moment)
                      .resolveSibling("." + copies.file(moment).getFileName() + ".deel/x"));

              assertThat(
                      catchThrowable(
                          () ->
                              new DatedCopies(
                                      kept, copies, backups, Clock.fixed(tomorrow, ZoneOffset.UTC))
                                  .makeIfDue()))
                  .isNotNull();
              assertThat(copies.copies())
                  .extracting(DatedCopy::made)
                  .containsExactly(LocalDateTime.ofInstant(START, ZoneOffset.UTC));
            });
  }

  @Test
  void makesOneSoonAfterTheStart() throws Exception {
    try (ConfigurableApplicationContext running =
        new Services(Naslag.class)
            .serve(settings("naslag.port", "0", "naslag.read-at-start", "false"))) {
      CopyFolder copies = running.getBean(CopyFolder.class);
      long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
      while (copies.copies().isEmpty() && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertThat(copies.copies())
          .singleElement()
          .satisfies(copy -> assertThat(new ArchiveFile(copy.file()).isWhole()).isTrue());
    }
  }
}
