package nl.naslag.ingest;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps other processes from writing to the same index.
///
/// The operating system releases the lock when the process ends, however it ends.
@Component
public class IndexLock {
  private static final String FILE = "in-gebruik.lock";

  private final Path index;
  private @Nullable FileChannel held;

  public IndexLock(IngestSettings settings) {
    index = settings.index();
  }

  /// Throws if the index is already in use, before anything else is opened; does not take the lock.
  ///
  /// The first lock found determines the message that people see, and that must be the index's: the
  /// dossiers folder is locked too, but its lock does not explain why.
  public static void refuseWhereHeld(Path index) {
    if (!Files.isRegularFile(index.resolve(FILE))) {
      return;
    }
    try {
      // Closing the channel releases the lock.
      open(index).close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at the lock of " + index, e);
    }
  }

  /// Locks the index for this process until it ends; throws if another process holds it.
  public synchronized void hold() {
    if (held == null) {
      held = taken();
    }
  }

  private FileChannel taken() {
    try {
      Files.createDirectories(index);
      return open(index);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + index, e);
    }
  }

  private static FileChannel open(Path index) throws IOException {
    FileChannel channel =
        FileChannel.open(index.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw RefusalCode.INDEX_IN_USE.refusal(index);
    }
    return channel;
  }

  /// Also false when this process holds the lock through another channel.
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @PreDestroy
  public synchronized void release() throws IOException {
    if (held != null) {
      held.close();
      held = null;
    }
  }
}
