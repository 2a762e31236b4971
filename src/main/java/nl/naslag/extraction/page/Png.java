package nl.naslag.extraction.page;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Tells whether a PNG image is as it was written: each of its chunks ends in a checksum.
final class Png {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int END = 0x49454E44;
  /// Length and name of a chunk, and its checksum.
  private static final int AROUND = 3 * Integer.BYTES;

  private Png() {}

  static boolean isWhole(byte[] image) {
    ByteBuffer png = ByteBuffer.wrap(image);
    if (png.remaining() < Long.BYTES || png.getLong() != SIGNATURE) {
      return false;
    }
    int name = 0;
    while (png.remaining() >= AROUND) {
      int length = png.getInt();
      if (length < 0 || length > png.remaining() - 2 * Integer.BYTES) {
        return false;
      }
      name = png.getInt(png.position());
      CRC32 sum = new CRC32();
      sum.update(image, png.position(), Integer.BYTES + length);
      png.position(png.position() + Integer.BYTES + length);
      if (png.getInt() != (int) sum.getValue()) {
        return false;
      }
    }
    return name == END && !png.hasRemaining();
  }
}
