package nl.naslag.search.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Whether the index is damaged, and where its damaged files are kept until it has been read again.
///
/// Files that are set aside also say so to the next process: an index of half the corpus must not
/// pass for a whole one after a restart. Thread-safe.
@Component
public final class IndexDamage {
  private static final Logger LOG = LoggerFactory.getLogger(IndexDamage.class);

  private final Path index;
  private final Path aside;
  private final ApplicationEventPublisher listeners;
  private final AtomicLong mends = new AtomicLong();
  private volatile boolean found;

  public IndexDamage(IndexSettings settings, ApplicationEventPublisher listeners) {
    this.index = settings.index();
    this.aside = index.resolve("beschadigd");
    this.listeners = listeners;
  }

  /// Whether the files in place are damaged; false once they have been set aside.
  public boolean isInPlace() {
    return found;
  }

  /// Whether the index does not hold all that it held before the damage.
  public boolean isUnmended() {
    return found || Files.exists(aside);
  }

  /// How often files have been set aside since this process began.
  public long mends() {
    return mends.get();
  }

  /// Throws while answers would be incomplete.
  public void refuse() {
    if (isUnmended()) {
      throw RefusalCode.INDEX_DAMAGED.refusal();
    }
  }

  /// Records damage; the first time it is announced, so that someone repairs it.
  public void found(Throwable cause) {
    if (!found) {
      found = true;
      LOG.warn("Index at {} is damaged; it is made again from the corpus", index, cause);
      listeners.publishEvent(new IndexCare.Damaged());
    }
  }

  /// Moves Lucene's files out of the way. Must be called by the only writer.
  public void setAside() throws IOException {
    Files.createDirectories(aside);
    for (Path file : luceneFiles()) {
      Path kept = aside.resolve(file.getFileName());
      FileSystemUtils.deleteRecursively(kept);
      Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
    }
    found = false;
    mends.incrementAndGet();
    LOG.warn("Damaged files of the index are set aside in {}", aside);
  }

  // The folder may also contain a README and drawn pages.
  private List<Path> luceneFiles() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.filter(file -> isLucene(file.getFileName().toString())).toList();
    }
  }

  private static boolean isLucene(String name) {
    return name.startsWith("_") || name.startsWith("segments") || name.startsWith("pending");
  }

  /// Records that the whole corpus has been read again; the damaged files are deleted.
  public void mended() {
    found = false;
    try {
      FileSystemUtils.deleteRecursively(aside);
    } catch (IOException e) {
      LOG.error("Delete {} by hand: while it is there, nobody can search", aside, e);
    }
  }
}
