package nl.naslag.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk under H2 that can be told to be full or locked, and that knows what was not forced to it.
///
/// A database on it has an address such as `jdbc:h2:proef:/map/naslag`. All such files share one
/// state, because H2 makes these objects itself.
public final class FaultyDisk extends FilePathWrapper {
  private static final AtomicReference<State> STATE = new AtomicReference<>(State.SOUND);
  private static final AtomicLong UNFORCED = new AtomicLong();
  private static final AtomicLong FORCES = new AtomicLong();

  /// What the disk does.
  public enum State {
    SOUND,
    /// Half of what is written still fits.
    FULL,
    LOCKED
  }

  /// Makes H2 know the prefix "proef:".
  public static void insert() {
    FilePath.register(new FaultyDisk());
  }

  public static void become(State state) {
    STATE.set(state);
  }

  /// Bytes that were written and not yet forced to the disk.
  public static long unforced() {
    return UNFORCED.get();
  }

  public static long forces() {
    return FORCES.get();
  }

  @Override
  public String getScheme() {
    return "proef";
  }

  @Override
  public boolean canWrite() {
    return STATE.get() != State.LOCKED && super.canWrite();
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static void refuse(Runnable half) throws IOException {
    switch (STATE.get()) {
      case SOUND -> {}
      case FULL -> {
        half.run();
        throw new IOException("No space left on device");
      }
      case LOCKED -> throw new AccessDeniedException("naslag.mv.db");
    }
  }

  private static final class Channel extends FileBase {
    private final FileChannel channel;

    Channel(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long at) throws IOException {
      return channel.read(target, at);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return write(source, channel.position());
    }

    @Override
    public synchronized int write(ByteBuffer source, long at) throws IOException {
      refuse(() -> writeHalf(source.duplicate(), at));
      int written = channel.write(source, at);
      UNFORCED.addAndGet(written);
      return written;
    }

    private void writeHalf(ByteBuffer source, long at) {
      source.limit(source.position() + source.remaining() / 2);
      try {
        channel.write(source, at);
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      refuse(() -> {});
      channel.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      refuse(() -> {});
      channel.force(metadata);
      FORCES.incrementAndGet();
      UNFORCED.set(0);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
      channel.position(at);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
      return channel.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
