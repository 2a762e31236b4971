package nl.naslag.search.care;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// Compares every file of the last commit with the checksum at its end.
///
/// Lucene itself does so only when it merges: a flipped byte would go unnoticed until a search
/// stumbles over it, or gives another answer.
public final class IndexChecksums {
  private static final int TRIES = 5;

  private IndexChecksums() {}

  /// Throws where a file is missing or differs; files of an unknown format are not looked at.
  ///
  /// Another process may commit meanwhile and delete the files of the commit before.
  public static void verify(Directory directory) throws IOException {
    for (int left = TRIES; ; left--) {
      long generation = SegmentInfos.getLastCommitGeneration(directory);
      try {
        verifyLast(directory);
        return;
      } catch (IOException e) {
        if (left == 0 || generation == SegmentInfos.getLastCommitGeneration(directory)) {
          throw e;
        }
      }
    }
  }

  private static void verifyLast(Directory directory) throws IOException {
    String list = SegmentInfos.getLastCommitSegmentsFileName(directory);
    if (list == null) {
      return;
    }
    verify(directory, list);
    SegmentInfos commit;
    try {
      commit = SegmentInfos.readCommit(directory, list);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException | IllegalArgumentException e) {
      // Whole, as its checksum is right, but of another version.
      return;
    }
    for (String file : commit.files(false)) {
      verify(directory, file);
    }
  }

  private static void verify(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }
}
