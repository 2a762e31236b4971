package nl.naslag.search.store;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexSettings;
import nl.naslag.search.store.IndexSnapshot.Commit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
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
/// replaced it; an index of another version counts as empty, not as an error.
@Component
public final class IndexFolder implements AutoCloseable {
  /// Key in Lucene's commit data.
  static final String FINGERPRINT = "fingerprint";

  /// Key in Lucene's commit data: when the latest new passages arrived, in milliseconds.
  static final String ARRIVED = "arrived";

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private final Path path;
  private final String fingerprint;
  private final IndexedWordsReader words;
  private @Nullable Directory directory;
  private @Nullable IndexSnapshot reading;

  public IndexFolder(
      IndexSettings settings, IndexFingerprint fingerprint, IndexedWordsReader words) {
    this.words = words;
    this.path = settings.index();
    this.fingerprint = fingerprint.value();
  }

  Path path() {
    return path;
  }

  /// The fingerprint that a usable index must have.
  public String fingerprint() {
    return fingerprint;
  }

  /// Applies a function to the last commit, which stays open meanwhile.
  public <T> T read(Answer<T> answer) {
    try {
      IndexSnapshot held = hold();
      try {
        return answer.from(held);
      } finally {
        held.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Index at " + path + " cannot be read", e);
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

  /// The generation of the last commit on disk, whoever made it; -1 without any.
  private long lastGeneration() throws IOException {
    return Files.isDirectory(path) ? SegmentInfos.getLastCommitGeneration(directory()) : -1;
  }

  /// Has no fallback: an answer from half an index would look like a complete one.
  private IndexSnapshot open(long generation) throws IOException {
    Commit none = new Commit(generation, fingerprint, Instant.EPOCH);
    if (generation < 0) {
      return new IndexSnapshot(new MultiReader(), words, none);
    }
    try {
      DirectoryReader reader = DirectoryReader.open(directory());
      if (isOurs(reader)) {
        return new IndexSnapshot(reader, words, commit(reader.getIndexCommit()));
      }
      reader.close();
      LOG.warn("Index at {} is from another version; it counts as empty, read the corpus", path);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Index at {} is damaged; it counts as empty, read the corpus again", path, e);
    }
    return new IndexSnapshot(new MultiReader(), words, none);
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

  /// Whether there are files that cannot be extended, because they are damaged or from another
  /// version.
  synchronized boolean isUnusable() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory())) {
      return !isOurs(reader);
    } catch (IndexNotFoundException e) {
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return true;
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
