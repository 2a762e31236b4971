package nl.naslag.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Detects the character set of a text file: its byte order mark, else UTF-8, else Windows-1252.
///
/// Dutch text that is not UTF-8 is Windows-1252 (or Latin-1, which is the same for printed text).
final class TextCharset {
  /// In bytes; the same file always gives the same result.
  private static final int SAMPLE = 4 * 1024 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextCharset() {}

  static Charset charset(Path file) throws IOException {
    byte[] sample;
    try (InputStream in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    return charset(sample);
  }

  /// Detects the character set from a sample.
  ///
  /// @param sample the first bytes of the file, or all of them
  static Charset charset(byte[] sample) {
    if (startsWith(sample, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(sample, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return mostlyUtf8(sample) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /// One invalid byte must not turn every é of a UTF-8 text into two wrong letters.
  ///
  /// Allows one invalid byte, or one in twenty characters beyond ASCII: more is another character
  /// set.
  private static boolean mostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        broken++;
      } else if (length > 1) {
        whole++;
      }
      i += Math.max(1, length);
    }
    return broken <= 1 || whole >= 20 * broken;
  }

  /// 0 if no complete character starts here.
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      // The sample may end in the middle of a character.
      if (at + i < bytes.length && (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
