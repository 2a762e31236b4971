package nl.naslag.structure.block;

import nl.naslag.document.file.Box;
import nl.naslag.document.file.Typeface;
import org.jspecify.annotations.Nullable;

/// A physical line, without the surrounding white space.
///
/// @param left where it starts: points on the page, or columns where there is no page
/// @param right where it ends, in the same unit
/// @param heading the level of the heading the file says it belongs to; 0 for none
public record Line(
    String text,
    WhiteAbove white,
    float left,
    float right,
    int page,
    @Nullable Box box,
    @Nullable Typeface typeface,
    int heading) {

  /// A whole paragraph of an office file, treated as one long line. It starts at 0 and is as wide
  /// as its letters, with white space above it.
  public static Line whole(String text, int page, @Nullable Box box, @Nullable Typeface typeface) {
    return new Line(text, WhiteAbove.BLANK, 0, text.length(), page, box, typeface, 0);
  }

  public Line withText(String other) {
    return new Line(other, white, left, right, page, box, typeface, heading);
  }

  float width() {
    return right - left;
  }

  /// The width that a word of this many letters would occupy on this line.
  float room(int letters) {
    return text.isEmpty() ? letters : letters * width() / text.length();
  }

  String firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
