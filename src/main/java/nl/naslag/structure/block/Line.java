package nl.naslag.structure.block;

import nl.naslag.document.file.Box;
import nl.naslag.document.file.Typeface;
import org.jspecify.annotations.Nullable;

/// A physical line, without the white around it.
///
/// @param left where it starts: points on the page, or columns where there is no page
/// @param right where it ends, in the same unit
/// @param heading the level of the heading that the file says it is part of; 0 for none
public record Line(
    String text,
    WhiteAbove white,
    float left,
    float right,
    int page,
    @Nullable Box box,
    @Nullable Typeface typeface,
    int heading) {

  /// A whole paragraph of an office file, as if it were one long line.
  /// It starts at 0 and is as wide as its letters, with white above it.
  public static Line whole(String text, int page, @Nullable Box box, @Nullable Typeface typeface) {
    return new Line(text, WhiteAbove.BLANK, 0, text.length(), page, box, typeface, 0);
  }

  public Line withText(String other) {
    return new Line(other, white, left, right, page, box, typeface, heading);
  }

  float width() {
    return right - left;
  }

  /// The room that a word of so many letters would take on this line.
  float room(int letters) {
    return text.isEmpty() ? letters : letters * width() / text.length();
  }

  String firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
