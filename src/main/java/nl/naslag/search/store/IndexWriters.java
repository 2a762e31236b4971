package nl.naslag.search.store;

import java.io.IOException;
import nl.naslag.search.care.IndexDamage;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Opens the index for writing, for one process at a time.
@Component
public final class IndexWriters {
  private static final Logger LOG = LoggerFactory.getLogger(IndexWriters.class);
  /// Memory for documents that are not yet on disk.
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexFolder folder;
  private final IndexDamage damage;

  public IndexWriters(IndexFolder folder, IndexDamage damage) {
    this.folder = folder;
    this.damage = damage;
  }

  /// Keeps a usable index; one of another version is emptied, and answers meanwhile if this version
  /// can read it; a damaged one is set aside.
  IndexWriter open() throws IOException {
    try {
      return switch (folder.condition()) {
        case USABLE -> new IndexWriter(folder.directory(), settings());
        case READABLE -> beside();
        case OF_ANOTHER_VERSION -> emptied();
        case DAMAGED -> anew();
      };
    } catch (LockObtainFailedException e) {
      LOG.debug("Index at {} is locked", folder.path(), e);
      throw folder.inUse();
    }
  }

  private IndexWriter beside() throws IOException {
    IndexWriter writer = emptied();
    // With the lock, and before the first commit deletes its files.
    folder.earlier().keep();
    return writer;
  }

  /// Replaces an index of another version at the first commit if Lucene can still read its
  /// structure, and otherwise at once.
  private IndexWriter emptied() throws IOException {
    LOG.warn("Index at {} is from another version and is emptied", folder.path());
    try {
      // The existing index remains until the first commit.
      return new IndexWriter(folder.directory(), settings().setOpenMode(OpenMode.CREATE));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      LOG.debug("Index at {} is too old to be replaced at a commit", folder.path(), e);
      return anew();
    }
  }

  /// Holds the lock, so that it never moves files that another writer uses.
  private IndexWriter anew() throws IOException {
    try (Lock lock = folder.directory().obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      damage.setAside();
    }
    folder.forget();
    return new IndexWriter(folder.directory(), settings());
  }

  private IndexWriterConfig settings() {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setSimilarity(Bm25Settings.WRITTEN.similarity());
    config.setCodec(new SmallBlocks());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // Closing without a commit must leave the last commit unchanged.
    config.setCommitOnClose(false);
    return config;
  }
}
