package nl.naslag.language.analysis;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Reads superscript and subscript digits as plain digits: "m²" as "m2", "CO₂" as "CO2".
///
/// The word-breaking rules do not treat them as part of a word. Every character stays in its place,
/// so offsets still refer to the original text.
final class SmallFigures extends FilterReader {
  SmallFigures(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int letter = in.read();
    return letter < 0 ? letter : figure((char) letter);
  }

  @Override
  public int read(char[] buffer, int offset, int most) throws IOException {
    int count = in.read(buffer, offset, most);
    for (int at = offset; at < offset + count; at++) {
      if (buffer[at] > 127) {
        buffer[at] = figure(buffer[at]);
      }
    }
    return count;
  }

  private static char figure(char letter) {
    if (letter >= '\u2080' && letter <= '\u2089') {
      return (char) (letter - '\u2080' + '0');
    }
    return switch (letter) {
      case '²' -> '2';
      case '³' -> '3';
      default -> letter;
    };
  }
}
