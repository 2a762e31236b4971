package nl.naslag.search.store;

import jakarta.annotation.PreDestroy;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexSettings;
import nl.naslag.search.care.IndexChecksums;
import nl.naslag.search.care.IndexDamage;
import nl.naslag.search.store.IndexSnapshot.Commit;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The folder with the Lucene files: provides readers with the last commit, without a lock.
/// Thread-safe. A commit stays open until the last search on it is done, even if a newer one has
/// replaced it; an index of another version counts as empty, not as an error. A damaged one answers
/// nothing until the corpus has been read again.
@Component
public final class IndexFolder implements AutoCloseable {
  /// Key in Lucene's commit data.
  static final String FINGERPRINT = "fingerprint";

  /// Key in Lucene's commit data: when the latest new passages arrived, in milliseconds.
  static final String ARRIVED = "arrived";

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final long MOST_COMMITS = 1L << 32;
  private static final long MOST_SUSPICION_NANOSECONDS = 60_000_000_000L;

  private final Path path;
  private final String fingerprint;
  private final IndexedWordsReader words;
  private final IndexDamage damage;
  private boolean verified;
  private long lastSuspicion;
  private @Nullable Directory directory;
  private @Nullable IndexSnapshot reading;

  public IndexFolder(
      IndexSettings settings,
      IndexFingerprint fingerprint,
      IndexedWordsReader words,
      IndexDamage damage) {
    this.words = words;
    this.damage = damage;
    this.path = settings.index();
    this.fingerprint = fingerprint.value();
  }

  Path path() {
    return path;
  }

  /// To add to the number of a commit: numbers begin anew in an index that is made again.
  public long beginnings() {
    return damage.mends() * MOST_COMMITS;
  }

  /// The fingerprint that a usable index must have.
  public String fingerprint() {
    return fingerprint;
  }

  /// Applies a function to the last commit, which stays open meanwhile. Refuses while the index is
  /// damaged: half an answer would look like a whole one.
  public <T> T read(Answer<T> answer) {
    return readUnmended(
        reading -> {
          damage.refuse();
          return answer.from(reading);
        });
  }

  /// As [#read], but while a damaged index is being repaired on what has been read again so far.
  public <T> T readUnmended(Answer<T> answer) {
    try {
      IndexSnapshot held = hold();
      try {
        return answer.from(held);
      } finally {
        held.release();
      }
    } catch (Refusal e) {
      throw e;
    } catch (IOException e) {
      throw fault("read", e);
    } catch (RuntimeException | InternalError e) {
      // Damaged bytes may also lead to an impossible number, or to memory that is no longer there.
      suspect();
      throw e;
    }
  }

  /// What to throw for a failure of the files.
  RuntimeException fault(String what, IOException cause) {
    if (cause instanceof CorruptIndexException || cause instanceof EOFException || !verify()) {
      found(cause);
      return RefusalCode.INDEX_DAMAGED.refusal();
    }
    return new UncheckedIOException("Index at " + path + " cannot be " + what, cause);
  }

  /// Looks at the files if any failure may come from damage; not for each of many failures.
  private synchronized void suspect() {
    long now = System.nanoTime();
    if (lastSuspicion == 0 || now - lastSuspicion > MOST_SUSPICION_NANOSECONDS) {
      lastSuspicion = now;
      if (!verify()) {
        throw RefusalCode.INDEX_DAMAGED.refusal();
      }
    }
  }

  /// Compares every file of the last commit with its checksum; damage is announced.
  boolean verify() {
    try {
      if (Files.isDirectory(path)) {
        IndexChecksums.verify(directory());
      }
      return true;
    } catch (IOException | RuntimeException e) {
      found(e);
      return false;
    }
  }

  private synchronized void found(Throwable cause) {
    damage.found(cause);
    try {
      forget();
    } catch (IOException e) {
      LOG.debug("The last commit of a damaged index cannot be closed", e);
    }
  }

  /// A query on a commit. Must not keep the snapshot: it may be closed right after.
  public interface Answer<T> {
    T from(IndexSnapshot reading) throws IOException;
  }

  /// The last commit, reopened after a newer commit; the caller must release it.
  private synchronized IndexSnapshot hold() throws IOException {
    IndexSnapshot last = reading;
    long generation = lastGeneration();
    if (last == null || last.generation() != generation) {
      IndexSnapshot next = open(generation);
      if (last != null) {
        last.release();
      }
      last = next;
      reading = next;
    }
    if (!last.hold()) {
      throw new IOException("Index at " + path + " is closed");
    }
    return last;
  }

  /// The generation of the last commit on disk, whoever made it; -1 without any that can be read.
  private long lastGeneration() throws IOException {
    if (damage.isInPlace() || !Files.isDirectory(path)) {
      return -1;
    }
    try {
      return SegmentInfos.getLastCommitGeneration(directory());
    } catch (IllegalArgumentException e) {
      damage.found(e);
      return -1;
    }
  }

  /// Has no fallback: an answer from half an index would look like a complete one.
  private IndexSnapshot open(long generation) throws IOException {
    Commit none = new Commit(generation, fingerprint, Instant.EPOCH);
    if (generation < 0) {
      return new IndexSnapshot(new MultiReader(), words, none);
    }
    try {
      verifyOnce();
      DirectoryReader reader = DirectoryReader.open(directory());
      if (isOurs(reader)) {
        return new IndexSnapshot(reader, words, commit(reader.getIndexCommit()));
      }
      reader.close();
      LOG.warn("Index at {} is from another version; it counts as empty, read the corpus", path);
    } catch (IOException | RuntimeException e) {
      damage.found(e);
    }
    return new IndexSnapshot(new MultiReader(), words, none);
  }

  /// Files are verified when the process first opens them; later ones it wrote itself.
  private void verifyOnce() throws IOException {
    if (!verified) {
      IndexChecksums.verify(directory());
      verified = true;
    }
  }

  private Commit commit(IndexCommit commit) throws IOException {
    String arrived = commit.getUserData().getOrDefault(ARRIVED, "0");
    Instant last = Instant.ofEpochMilli(Long.parseLong(arrived));
    return new Commit(commit.getGeneration(), fingerprint, last);
  }

  /// Whether this analyzer and this code wrote it.
  private boolean isOurs(DirectoryReader reader) throws IOException {
    return fingerprint.equals(reader.getIndexCommit().getUserData().get(FINGERPRINT));
  }

  /// What a writer finds in the folder.
  enum Condition {
    USABLE,
    OF_ANOTHER_VERSION,
    DAMAGED
  }

  synchronized Condition condition() {
    if (damage.isInPlace()) {
      return Condition.DAMAGED;
    }
    try {
      verifyOnce();
      try (DirectoryReader reader = DirectoryReader.open(directory())) {
        return isOurs(reader) ? Condition.USABLE : Condition.OF_ANOTHER_VERSION;
      }
    } catch (IndexNotFoundException e) {
      return Condition.USABLE;
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return Condition.OF_ANOTHER_VERSION;
    } catch (IOException | RuntimeException e) {
      damage.found(e);
      return Condition.DAMAGED;
    }
  }

  /// Opened on first use, because the folder need not exist before the first commit.
  synchronized Directory directory() throws IOException {
    if (directory == null) {
      directory = FSDirectory.open(path);
    }
    return directory;
  }

  /// The data that identifies the index when it is written.
  Map<String, String> commitData() {
    return Map.of(FINGERPRINT, fingerprint);
  }

  /// The refusal for when another process holds the write lock.
  Refusal inUse() {
    return RefusalCode.INDEX_IN_USE.refusal(path.toAbsolutePath().normalize());
  }

  /// Checks again at the next query, because generations may restart.
  synchronized void forget() throws IOException {
    if (reading != null) {
      reading.release();
      reading = null;
    }
  }

  @Override
  @PreDestroy
  public synchronized void close() throws IOException {
    forget();
    if (directory != null) {
      directory.close();
      directory = null;
    }
  }
}
