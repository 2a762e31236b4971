package nl.naslag.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keys with the time at which each was first seen, in an append-only file.
///
/// Records of sixteen bytes: key, milliseconds since 1970, with a check of both in the sixteen
/// highest bits; a record that fails it is skipped. The next record overwrites one left incomplete
/// by a crash. Loaded on first use; needs about sixty bytes of memory per passage.
final class SeenFile {
  private static final Logger LOG = LoggerFactory.getLogger(SeenFile.class);
  private static final int RECORD = 2 * Long.BYTES;
  private static final int BUFFER = 4_096 * RECORD;
  private static final int MOMENT_BITS = 48;
  private static final long MOMENT = (1L << MOMENT_BITS) - 1;

  private final Path path;
  private @Nullable Map<Long, Long> moments;
  private long last;

  SeenFile(Path path) {
    this.path = path;
  }

  @Nullable Long get(long key) {
    return moments().get(key);
  }

  /// The latest time in it; 0 if it is empty.
  long last() {
    moments();
    return last;
  }

  /// The data is on disk when this returns.
  void append(Map<Long, Long> more) {
    Map<Long, Long> known = moments();
    if (more.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.position(channel.size() / RECORD * RECORD);
        write(more, channel);
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
    more.forEach(known::put);
    last = Math.max(last, more.values().stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private static void write(Map<Long, Long> more, FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(more.size() * RECORD);
    more.forEach((key, moment) -> buffer.putLong(key).putLong(checked(key, moment)));
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private Map<Long, Long> moments() {
    Map<Long, Long> read = moments;
    if (read == null) {
      read = new HashMap<>();
      if (Files.exists(path)) {
        read(read);
      }
      moments = read;
    }
    return read;
  }

  /// The moment with its check, of which the highest bit is always set.
  private static long checked(long key, long moment) {
    CRC32 sum = new CRC32();
    sum.update(ByteBuffer.allocate(RECORD).putLong(key).putLong(moment).flip());
    return (sum.getValue() | 0x8000L) << MOMENT_BITS | moment;
  }

  private void read(Map<Long, Long> into) {
    // There are far fewer times than keys; each is stored once.
    Map<Long, Long> same = new HashMap<>();
    int damaged = 0;
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      while (channel.read(buffer) >= 0) {
        buffer.flip();
        while (buffer.remaining() >= RECORD) {
          long key = buffer.getLong();
          long stored = buffer.getLong();
          if (checked(key, stored & MOMENT) != stored) {
            damaged++;
            continue;
          }
          Long moment = same.computeIfAbsent(stored & MOMENT, one -> one);
          into.putIfAbsent(key, moment);
          last = Math.max(last, moment);
        }
        buffer.compact();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
    if (damaged > 0) {
      LOG.warn("{} damaged records in {} are skipped", damaged, path);
    }
  }
}
