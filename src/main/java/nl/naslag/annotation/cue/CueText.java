package nl.naslag.annotation.cue;

import java.util.BitSet;
import nl.naslag.document.Span;

/// A text to search for cues, with the positions where a word may begin.
///
/// The positions are found once for all cues. Read-only, so threads may share it.
public final class CueText {
  private final String text;
  private final BitSet begins;

  public CueText(String text) {
    this.text = text;
    begins = new BitSet(text.length());
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      begins.set(at, !within);
      within = ofWord(text.charAt(at));
    }
  }

  /// Matches what `[\p{L}\p{N}]` matches at one position; half a surrogate pair does not match.
  private static boolean ofWord(char sign) {
    return switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(sign);
    };
  }

  public String text() {
    return text;
  }

  public Span all() {
    return new Span(0, text.length());
  }

  /// The first position from here that is not inside a word; the end of the text if there is none.
  int begin(int from) {
    int at = begins.nextSetBit(from);
    return at < 0 ? text.length() : at;
  }
}
