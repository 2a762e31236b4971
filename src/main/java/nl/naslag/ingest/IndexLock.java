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

/// Keeps other processes from writing in the same index.
///
/// The operating system lets the lock go when the process ends, however it ends.
@Component
public class IndexLock {
  private static final String FILE = "in-gebruik.lock";

  private final Path index;
  private @Nullable FileChannel held;

  public IndexLock(IngestSettings settings) {
    index = settings.index();
  }

  /// Refuses an index that is in use already, before anything else is opened; takes nothing.
  ///
  /// The first thing that is found locked decides what people read, and that must be the index:
  /// the folder with dossiers is locked too, but says nothing of why.
  public static void refuseWhereHeld(Path index) {
    if (!Files.isRegularFile(index.resolve(FILE))) {
      return;
    }
    try {
      // Closing the channel gives the lock free again.
      open(index).close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look at the lock of " + index, e);
    }
  }

  /// Takes the index for this process until it ends; refuses where another process has it.
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

  /// False also when this process holds it through another channel.
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
