package nl.naslag.keeping.copy;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.naslag.keeping.CopySettings;
import nl.naslag.keeping.archive.CopyFolder;
import nl.naslag.keeping.archive.CopyFolder.DatedCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Makes a copy of the database every day, and at start when the last is older, and throws away the
/// ones that [CopyCalendar] does not keep. What fails is tried again after an hour.
@Component
@ConditionalOnWebApplication
class DatedCopies {
  private static final Logger LOG = LoggerFactory.getLogger(DatedCopies.class);

  private final CopySettings settings;
  private final CopyFolder folder;
  private final FolderBackups backups;
  private final Clock clock;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("naslag-kopie").factory());

  @Autowired
  DatedCopies(CopySettings settings, CopyFolder folder, FolderBackups backups) {
    this(settings, folder, backups, Clock.systemUTC());
  }

  DatedCopies(CopySettings settings, CopyFolder folder, FolderBackups backups, Clock clock) {
    this.settings = settings;
    this.folder = folder;
    this.backups = backups;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (settings.enabled()) {
      var unused = worker.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.HOURS);
    }
  }

  private void look() {
    try {
      makeIfDue();
    } catch (IOException | RuntimeException e) {
      LOG.warn("No copy of the database could be made now; it is tried again in an hour", e);
    }
  }

  /// Older copies go only once there is a new one.
  void makeIfDue() throws IOException {
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    List<DatedCopy> copies = folder.copies();
    if (!copies.isEmpty() && copies.getFirst().made().isAfter(now.minusDays(1))) {
      return;
    }
    backups.copy(folder.file(now));
    LOG.info("Made a copy of the database in {}", folder.file(now));
    List<DatedCopy> all = folder.copies();
    Set<LocalDateTime> kept =
        new CopyCalendar(settings).kept(all.stream().map(DatedCopy::made).toList(), now);
    for (DatedCopy copy : all) {
      if (!kept.contains(copy.made())) {
        Files.deleteIfExists(copy.file());
      }
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    worker.shutdown();
    worker.awaitTermination(30, TimeUnit.SECONDS);
  }
}
