package nl.naslag.search.store;

import java.io.IOException;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
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

  public IndexWriters(IndexFolder folder) {
    this.folder = folder;
  }

  /// Keeps a usable index; one that is damaged or from another version is emptied.
  IndexWriter open() throws IOException {
    try {
      return folder.isUnusable() ? emptied() : new IndexWriter(folder.directory(), settings());
    } catch (LockObtainFailedException e) {
      LOG.debug("Index at {} is locked", folder.path(), e);
      throw folder.inUse();
    }
  }

  /// Replaces an unusable index at the first commit if Lucene can still read its structure, and
  /// otherwise at once.
  private IndexWriter emptied() throws IOException {
    LOG.warn("Index at {} cannot be used and is emptied", folder.path());
    try {
      // The existing index remains until the first commit.
      return new IndexWriter(folder.directory(), settings().setOpenMode(OpenMode.CREATE));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      LOG.debug("Index at {} is too damaged to be replaced at a commit", folder.path(), e);
      deleteFiles();
      return new IndexWriter(folder.directory(), settings());
    }
  }

  /// Holds the lock, so that it never deletes files that another writer uses.
  private void deleteFiles() throws IOException {
    Directory directory = folder.directory();
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        // Deletes only Lucene's files; the folder may contain a README.
        if (file.startsWith("_") || file.startsWith("segments") || file.startsWith("pending")) {
          directory.deleteFile(file);
        }
      }
    }
    folder.forget();
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
