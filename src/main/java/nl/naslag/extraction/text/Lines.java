package nl.naslag.extraction.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The physical lines of a text file, one at a time, however long the file or a line is.
public final class Lines {
  /// A longer line is not prose; it is cut so that it never fills the memory. In characters.
  private static final int LONGEST_LINE = 20_000;
  private static final int LONGEST_WORD = 200;

  private Lines() {}

  /// Accepts the line endings of every system; invalid bytes become "�" instead of stopping. Lines
  /// are passed in order, without their endings; a last line without an ending counts too.
  public static void forEach(Path file, Consumer<String> line) throws IOException {
    var decoder =
        TextCharset.charset(file)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
      split(reader, line);
    }
  }

  // "\r\n" is one line ending; so are "\r" and "\n" alone.
  private static void split(Reader reader, Consumer<String> line) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    char previous = 0;
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] != '\n' || previous != '\r') {
          take(buffer[i], text, line);
        }
        previous = buffer[i];
      }
    }
    if (!text.isEmpty()) {
      line.accept(text.toString());
    }
  }

  private static void take(char c, StringBuilder text, Consumer<String> line) {
    boolean cut = tooLong(text, c);
    if (c == '\n' || c == '\r' || cut) {
      line.accept(text.toString());
      text.setLength(0);
    }
    // The space at which a long line is cut would look like an indent.
    if (!cut || c != ' ') {
      appendPrintable(text, c);
    }
  }

  /// A long line is cut between words, if it has any.
  private static boolean tooLong(StringBuilder text, int next) {
    return text.length() >= LONGEST_LINE - LONGEST_WORD && Character.isWhitespace(next)
        || text.length() >= LONGEST_LINE;
  }

  /// Tabs are kept; form feeds, byte order marks and other control characters contain no text.
  private static void appendPrintable(StringBuilder text, char c) {
    boolean control = Character.isISOControl(c) && c != '\t';
    if (!control && c != '\uFEFF') {
      text.append(c);
    }
  }
}
