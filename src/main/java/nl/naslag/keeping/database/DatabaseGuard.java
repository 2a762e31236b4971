package nl.naslag.keeping.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.keeping.archive.ArchiveWriter;
import nl.naslag.keeping.archive.CopyFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Looks at the database before it is opened, and notes what it is once it has been closed.
///
/// H2 itself reads most damage without a word, and makes an empty database where the file is gone.
/// Created before the data source and destroyed after it, see [GuardBeforeDatabase].
@Lazy
@Component(DatabaseGuard.BEAN)
class DatabaseGuard {
  static final String BEAN = "databaseGuard";
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseGuard.class);

  private final DatabaseFile file;
  private final CopyFolder copies;
  private final Path markFile;
  private boolean guards;

  DatabaseGuard(DatabaseFile file, CopyFolder copies) {
    this.file = file;
    this.copies = copies;
    this.markFile = file.path().resolveSibling(DatabaseMark.NAME);
  }

  /// Throws if the database is not what it was. One that another process has open is left alone.
  @PostConstruct
  void open() {
    if (!file.isUsed() || file.isInUse()) {
      return;
    }
    Optional<DatabaseMark> mark = DatabaseMark.read(markFile);
    if (file.exists()) {
      if (!isWhole(mark)) {
        throw refusal(RefusalCode.DATABASE_DAMAGED);
      }
    } else if (mark.filter(DatabaseMark::holdsRows).isPresent() || !copies.copies().isEmpty()) {
      throw refusal(RefusalCode.DATABASE_MISSING);
    }
    mark.orElse(new DatabaseMark("", new TreeMap<>())).opened().write(markFile);
    guards = true;
  }

  private boolean isWhole(Optional<DatabaseMark> mark) {
    if (mark.filter(DatabaseMark::isClosed).isPresent()) {
      return mark.get().sha256().equals(sha256());
    }
    // After a crash, or the first time: it must open, and hold what was there.
    return file.content().filter(content -> holds(content, mark)).isPresent();
  }

  private static boolean holds(DatabaseContent content, Optional<DatabaseMark> mark) {
    Map<String, Integer> before = mark.map(DatabaseMark::rows).orElse(new TreeMap<>());
    boolean emptied = content.total() == 0 && mark.filter(DatabaseMark::holdsRows).isPresent();
    return content.rows().keySet().containsAll(before.keySet()) && !emptied;
  }

  private String sha256() {
    try {
      return ArchiveWriter.sha256(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.path(), e);
    }
  }

  private Refusal refusal(RefusalCode code) {
    Message remedy =
        copies
            .lastGood()
            .map(
                copy ->
                    new Message(
                        "database.copy",
                        Date.from(copy.made().toInstant(ZoneOffset.UTC)),
                        copy.file()))
            .orElse(new Message("database.no-copy"));
    return code.refusal(file.path(), remedy, markFile);
  }

  /// The data source has been closed by now.
  @PreDestroy
  void close() {
    if (!guards || !file.exists() || file.isInUse()) {
      return;
    }
    Optional<DatabaseContent> content = file.content();
    if (content.isEmpty()) {
      LOG.error("The database cannot be read after it was closed");
      return;
    }
    new DatabaseMark(sha256(), content.get().rows()).write(markFile);
  }
}
