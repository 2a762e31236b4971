package nl.naslag.search.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.naslag.search.care.IndexChecksums;
import nl.naslag.search.store.IndexSnapshot.Commit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The index of an earlier version of Naslag, which answers until the corpus has been read again.
///
/// It lies in a folder inside that of the index and is never written. Its list of segments comes
/// last: without it the folder is what a stop left behind. Thread-safe.
final class EarlierIndex {
  private static final Logger LOG = LoggerFactory.getLogger(EarlierIndex.class);
  private static final String FOLDER = "vorig";

  private final Path index;
  private final Path folder;
  private final IndexedWordsReader words;
  private final AtomicLong drops = new AtomicLong();
  private @Nullable Directory directory;
  private @Nullable IndexSnapshot snapshot;

  /// @param index the folder of the index
  /// @param words reads the words of a commit
  EarlierIndex(Path index, IndexedWordsReader words) {
    this.index = index;
    this.words = words;
    this.folder = index.resolve(FOLDER);
  }

  /// Whether it answers.
  boolean isThere() {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files.anyMatch(EarlierIndex::isList);
    } catch (IOException e) {
      LOG.debug("{} cannot be listed", folder, e);
      return false;
    }
  }

  /// How often one has been dropped since this process began.
  long drops() {
    return drops.get();
  }

  /// Keeps the files that lie in the folder of the index, unless an earlier one is kept already:
  /// that one is whole, and what lies there was perhaps not. Must be called by the only writer,
  /// before it commits.
  synchronized void keep() {
    if (isThere()) {
      return;
    }
    try {
      FileSystemUtils.deleteRecursively(folder);
      Files.createDirectories(folder);
      List<Path> last = new ArrayList<>();
      for (Path file : files(index)) {
        if (isList(file)) {
          last.add(file);
        } else {
          link(file);
        }
      }
      for (Path file : last) {
        link(file);
      }
      LOG.info("The index of an earlier version answers until the corpus has been read again");
    } catch (IOException e) {
      LOG.warn("The index of an earlier version cannot be kept; it counts as empty", e);
      drop();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !name(file).equals(IndexWriter.WRITE_LOCK_NAME))
          .filter(
              file ->
                  isList(file) || IndexFileNames.CODEC_FILE_PATTERN.matcher(name(file)).matches())
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean isList(Path file) {
    return name(file).startsWith(IndexFileNames.SEGMENTS + "_");
  }

  // Lucene never changes a file, so a second name for it costs no room.
  private void link(Path file) throws IOException {
    Path kept = folder.resolve(file.getFileName());
    try {
      Files.createLink(kept, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      LOG.debug("{} cannot have a second name, so it is copied", file, e);
      Files.copy(file, kept);
    }
  }

  /// What it holds, which the caller must release; null if it is not there.
  synchronized @Nullable IndexSnapshot hold() {
    if (!isThere()) {
      return null;
    }
    try {
      IndexSnapshot held = snapshot;
      if (held == null) {
        held = open();
        snapshot = held;
      }
      return held.hold() ? held : null;
    } catch (IOException | RuntimeException e) {
      LOG.warn("The index of an earlier version cannot be read; it counts as empty", e);
      drop();
      return null;
    }
  }

  private IndexSnapshot open() throws IOException {
    Directory files = FSDirectory.open(folder);
    directory = files;
    IndexChecksums.verify(files);
    DirectoryReader reader = DirectoryReader.open(files);
    return new IndexSnapshot(reader, words, Commit.of(reader.getIndexCommit()));
  }

  /// Everything has been read again, or it cannot be read.
  synchronized void drop() {
    try {
      close();
      if (FileSystemUtils.deleteRecursively(folder)) {
        drops.incrementAndGet();
      }
    } catch (IOException e) {
      LOG.error("Delete {} by hand: while it is there, it answers", folder, e);
    }
  }

  synchronized void close() throws IOException {
    if (snapshot != null) {
      snapshot.release();
      snapshot = null;
    }
    if (directory != null) {
      directory.close();
      directory = null;
    }
  }
}
