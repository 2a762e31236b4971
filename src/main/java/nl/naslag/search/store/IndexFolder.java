package nl.naslag.search.store;

import jakarta.annotation.PreDestroy;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexSettings;
import nl.naslag.search.care.IndexChecksums;
import nl.naslag.search.care.IndexDamage;
import nl.naslag.search.store.IndexSnapshot.Commit;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The folder with the Lucene files: provides readers with the last commit, without a lock.
/// Thread-safe. A commit stays open until the last search on it is done, even if a newer one has
/// replaced it. The index of an earlier version answers until the corpus has been read again, if it
/// has the same format; else it counts as empty. A damaged one answers nothing until then.
@Component
public final class IndexFolder implements IndexView, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final long MOST_COMMITS = 1L << 32;
  private static final long MOST_SUSPICION_NANOSECONDS = 60_000_000_000L;

  private final Path path;
  private final IndexFingerprint fingerprint;
  private final IndexedWordsReader words;
  private final IndexDamage damage;
  private final EarlierIndex earlier;
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
    this.fingerprint = fingerprint;
    this.earlier = new EarlierIndex(path, words);
  }

  Path path() {
    return path;
  }

  /// The index of an earlier version, which answers as long as it is there.
  EarlierIndex earlier() {
    return earlier;
  }

  @Override
  public long beginnings() {
    return (damage.mends() + earlier.drops()) * MOST_COMMITS;
  }

  @Override
  public String fingerprint() {
    return fingerprint.value();
  }

  /// Reads the last commit, or that of an earlier version while the corpus is read again. Refuses
  /// while the index is damaged: half an answer would look like a whole one.
  @Override
  public <T> T read(Answer<T> answer) {
    return new HeldView(this, this::holdWhole).read(answer);
  }

  /// What this version has written so far, also while an earlier one answers and while a damaged
  /// index is being repaired.
  public IndexView written() {
    return new HeldView(this, this::holdWritten);
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
  synchronized void suspect() {
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

  private IndexSnapshot holdWhole() throws IOException {
    IndexSnapshot before = earlier.hold();
    if (before != null) {
      return before;
    }
    IndexSnapshot last = hold();
    if (damage.isUnmended()) {
      last.release();
      damage.refuse();
    }
    return last;
  }

  private IndexSnapshot holdWritten() throws IOException {
    IndexSnapshot last = hold();
    if (last.fingerprint().equals(fingerprint())) {
      return last;
    }
    last.release();
    return IndexSnapshot.empty(words, last.generation(), fingerprint());
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
    if (generation < 0) {
      return IndexSnapshot.empty(words, generation, fingerprint());
    }
    try {
      verifyOnce();
      DirectoryReader reader = DirectoryReader.open(directory());
      Commit commit = Commit.of(reader.getIndexCommit());
      if (fingerprint.canRead(commit.fingerprint())) {
        return new IndexSnapshot(reader, words, commit);
      }
      reader.close();
      LOG.warn("Index at {} is from another version; it counts as empty, read the corpus", path);
    } catch (IOException | RuntimeException e) {
      damage.found(e);
    }
    return IndexSnapshot.empty(words, generation, fingerprint());
  }

  /// Files are verified when the process first opens them; later ones it wrote itself.
  private void verifyOnce() throws IOException {
    if (!verified) {
      IndexChecksums.verify(directory());
      verified = true;
    }
  }

  /// What a writer finds in the folder.
  enum Condition {
    USABLE,
    /// Of another version, but with the same format.
    READABLE,
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
        return condition(Commit.of(reader.getIndexCommit()).fingerprint());
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

  private Condition condition(String writtenBy) {
    if (writtenBy.equals(fingerprint())) {
      return Condition.USABLE;
    }
    return fingerprint.canRead(writtenBy) ? Condition.READABLE : Condition.OF_ANOTHER_VERSION;
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
    return Map.of(Commit.FINGERPRINT, fingerprint());
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
    earlier.close();
    if (directory != null) {
      directory.close();
      directory = null;
    }
  }
}
