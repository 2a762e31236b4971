package nl.naslag.extraction;

import java.util.List;
import nl.naslag.document.Box;

/// A stretch of text on one line without a wide gap in it, in points of its frame.
///
/// A line is made of one or more of these. Top, middle and bottom are estimates from the font size,
/// because fonts are careless about their own measures.
///
/// @param size of the font of most of its characters
/// @param baseline of most of its characters
/// @param boldShare of its characters, from 0 to 1
record PdfSegment(
    String text, float left, float right, float baseline, float size, float boldShare) {

  float top() {
    return baseline - 0.8f * size;
  }

  float bottom() {
    return baseline + 0.25f * size;
  }

  float middle() {
    return baseline - 0.3f * size;
  }

  float width() {
    return right - left;
  }

  Box box() {
    return new Box(left, top(), width(), bottom() - top());
  }

  /// The segments of one line as one; they come from left to right.
  static PdfSegment joined(List<PdfSegment> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    StringBuilder text = new StringBuilder();
    PdfSegment main = parts.getFirst();
    float left = main.left();
    float right = main.right();
    float bold = 0;
    int length = 0;
    for (PdfSegment part : parts) {
      text.append(text.isEmpty() ? "" : " ").append(part.text());
      main = part.text().length() > main.text().length() ? part : main;
      left = Math.min(left, part.left());
      right = Math.max(right, part.right());
      bold += part.boldShare() * part.text().length();
      length += part.text().length();
    }
    return new PdfSegment(
        text.toString(), left, right, main.baseline(), main.size(), bold / Math.max(1, length));
  }
}
