package nl.naslag.extraction.pdf.line;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Bytes in memory for PDFBox's parser, which reads each of them several times.
///
/// PDFBox's own buffer does checks and moves on every access, which took a tenth of all reading
/// time.
public final class PdfBytes implements RandomAccessRead {
  private final byte[] bytes;
  private final int length;
  private int position;

  /// Wraps the bytes.
  ///
  /// @param length number of bytes used
  public PdfBytes(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  @Override
  public int read() {
    return position < length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return position < length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int most) {
    if (position >= length) {
      return -1;
    }
    int count = Math.min(most, length - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long place) throws IOException {
    if (place < 0) {
      throw new IOException("No place before the first byte: " + place);
    }
    position = (int) Math.min(place, length);
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) position - count);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public int available() {
    return length - position;
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) {
    return new RandomAccessReadView(new PdfBytes(bytes, length), start, count);
  }

  @Override
  public void close() {
    // Nothing to release except memory.
  }
}
