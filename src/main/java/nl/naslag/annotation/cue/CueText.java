package nl.naslag.annotation.cue;

import java.util.BitSet;
import nl.naslag.document.Span;

/// A text in which cues are sought, with the places where a word may begin.
///
/// Found once for all cues, which need look nowhere else. Only read, so threads may share it.
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

  /// What `[\p{L}\p{N}]` finds at one place: half a letter outside the first plane is none.
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

  /// The first place from here on that is not inside a word; the end of the text without any.
  int begin(int from) {
    int at = begins.nextSetBit(from);
    return at < 0 ? text.length() : at;
  }
}
