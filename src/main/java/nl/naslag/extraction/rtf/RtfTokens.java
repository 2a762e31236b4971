package nl.naslag.extraction.rtf;

import java.io.IOException;
import java.io.InputStream;

/// Splits an RTF file into tokens: groups, commands and bytes of text.
final class RtfTokens {
  /// The type of the current token.
  enum Kind {
    OPEN,
    CLOSE,
    /// A command: `\par`, or `\~` with a symbol as its name.
    COMMAND,
    /// One byte of text, in the character set of its font.
    BYTE,
    END
  }

  private static final int LONGEST_NAME = 32;
  private static final int MOST_DIGITS = 9;

  private final InputStream in;
  private int next;
  private String name = "";
  private int value;
  private boolean valued;

  RtfTokens(InputStream in) throws IOException {
    this.in = in;
    this.next = in.read();
  }

  /// The name of the last command.
  String name() {
    return name;
  }

  /// The number after the last command, or the byte of text.
  int value() {
    return value;
  }

  /// The number after the last command; the fallback if it has none.
  int value(int otherwise) {
    return valued ? value : otherwise;
  }

  /// Advances to the next token. Line breaks in the file have no meaning.
  Kind advance() throws IOException {
    while (next == '\n' || next == '\r' || next == 0) {
      next = in.read();
    }
    int sign = next;
    next = sign < 0 ? sign : in.read();
    return switch (sign) {
      case -1 -> Kind.END;
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> command();
      default -> text(sign);
    };
  }

  private Kind text(int character) {
    value = character;
    return Kind.BYTE;
  }

  private Kind command() throws IOException {
    if (next == '\'') {
      next = in.read();
      return text(16 * hexadecimal() + hexadecimal());
    }
    StringBuilder letters = new StringBuilder();
    while (letter(next) && letters.length() < LONGEST_NAME) {
      letters.append((char) next);
      next = in.read();
    }
    if (letters.isEmpty()) {
      return sign();
    }
    name = letters.toString();
    readValue();
    if (next == ' ') {
      next = in.read();
    }
    skipBinary();
    return Kind.COMMAND;
  }

  /// `\~`, `\_`, `\*`: the symbol is the whole command. A line break after `\` ends a paragraph.
  private Kind sign() throws IOException {
    if (next == '\\' || next == '{' || next == '}') {
      int character = next;
      next = in.read();
      return text(character);
    }
    name = next == '\n' || next == '\r' ? "par" : next < 0 ? "" : String.valueOf((char) next);
    valued = false;
    next = in.read();
    return Kind.COMMAND;
  }

  private void readValue() throws IOException {
    boolean negative = next == '-';
    if (negative) {
      next = in.read();
    }
    valued = false;
    value = 0;
    for (int digits = 0; next >= '0' && next <= '9' && digits < MOST_DIGITS; digits++) {
      value = 10 * value + next - '0';
      valued = true;
      next = in.read();
    }
    value = negative ? -value : value;
  }

  /// `\bin12` is followed by twelve arbitrary bytes.
  private void skipBinary() throws IOException {
    if (name.equals("bin")) {
      for (int left = value; left > 0 && next >= 0; left--) {
        next = in.read();
      }
    }
  }

  private int hexadecimal() throws IOException {
    int digit = Character.digit(next, 16);
    if (digit >= 0) {
      next = in.read();
    }
    return Math.max(0, digit);
  }

  private static boolean letter(int character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }
}
