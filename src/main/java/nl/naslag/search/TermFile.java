package nl.naslag.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.naslag.document.RefusalCode;

/// A file with terms as people make it: in UTF-8 or in the encoding of an old spreadsheet.
public final class TermFile {
  /// Maximum file size; a thousand long terms need far less.
  public static final int MOST_BYTES = 4 << 20;

  private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

  private TermFile() {}

  /// Reads the whole file; refuses one over [#MOST_BYTES] without reading further.
  public static byte[] bytes(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw RefusalCode.LIST_FILE_TOO_LARGE.refusal(MOST_BYTES >> 20);
    }
    return bytes;
  }

  /// Decodes the text, in either of the two encodings.
  public static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD_WINDOWS);
    }
  }

  /// The terms of a file; its extension determines whether it is CSV.
  public static TermList terms(String name, byte[] bytes) {
    String text = text(bytes);
    return name.toLowerCase(Locale.ROOT).endsWith(".csv")
        ? TermList.ofCsv(text)
        : TermList.ofLines(text);
  }
}
