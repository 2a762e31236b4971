package nl.naslag.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.naslag.document.RefusalCode;

/// A file with terms, as people make it: in UTF-8 or as an old spreadsheet saves it.
public final class TermFile {
  /// Of the largest file; a thousand long terms take far less.
  public static final int MOST_BYTES = 4 << 20;

  private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

  private TermFile() {}

  /// Everything in it; refuses more than [#MOST_BYTES], of which no more is read.
  public static byte[] bytes(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw RefusalCode.LIST_FILE_TOO_LARGE.refusal(MOST_BYTES >> 20);
    }
    return bytes;
  }

  /// Its letters, in whichever of the two ways they are written.
  public static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD_WINDOWS);
    }
  }

  /// The terms of a file; the end of its name says whether it is CSV.
  public static TermList terms(String name, byte[] bytes) {
    String text = text(bytes);
    return name.toLowerCase(Locale.ROOT).endsWith(".csv")
        ? TermList.ofCsv(text)
        : TermList.ofLines(text);
  }
}
