package nl.naslag.extraction.pdf.line;

import java.util.List;
import nl.naslag.document.file.Box;

/// A stretch of text on one line without a wide gap in it, in points of its frame.
///
/// A line consists of one or more segments. Top, middle and bottom are estimated from the font
/// size, because the metrics of fonts are unreliable.
///
/// @param size font size of most of its characters
/// @param baseline of most of its characters
/// @param boldShare fraction of bold characters, from 0 to 1
/// @param accentShare fraction of slanted, underlined or coloured characters, from 0 to 1
/// @param tag of most of its characters
public record PdfSegment(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float boldShare,
    float accentShare,
    PdfTag tag) {

  public float top() {
    return baseline - 0.8f * size;
  }

  public float bottom() {
    return baseline + 0.25f * size;
  }

  public float middle() {
    return baseline - 0.3f * size;
  }

  public float width() {
    return right - left;
  }

  public Box box() {
    return new Box(left, top(), width(), bottom() - top());
  }

  /// Joins the segments of one line, given from left to right.
  public static PdfSegment joined(List<PdfSegment> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    StringBuilder text = new StringBuilder();
    PdfSegment main = parts.getFirst();
    for (PdfSegment part : parts) {
      main = part.text().length() > main.text().length() ? part : main;
    }
    float left = main.left();
    float right = main.right();
    float bold = 0;
    float accent = 0;
    int length = 0;
    for (PdfSegment part : parts) {
      append(part, main, text);
      left = Math.min(left, part.left());
      right = Math.max(right, part.right());
      bold += part.boldShare() * part.text().length();
      accent += part.accentShare() * part.text().length();
      length += part.text().length();
    }
    float letters = Math.max(1, length);
    return new PdfSegment(
        text.toString(),
        left,
        right,
        main.baseline(),
        main.size(),
        bold / letters,
        accent / letters,
        main.tag());
  }

  private static void append(PdfSegment part, PdfSegment main, StringBuilder text) {
    boolean raised =
        PdfRaised.is(part.text, main.baseline - part.baseline, part.size, main.size)
            && !text.isEmpty();
    text.append(text.isEmpty() || raised ? "" : " ");
    text.append(raised ? PdfRaised.raised(part.text) : part.text);
  }

  /// The same segment with a bullet before it.
  PdfSegment bulleted(float bulletLeft) {
    return new PdfSegment(
        "• " + text, bulletLeft, right, baseline, size, boldShare, accentShare, tag);
  }

  PdfSegment underlined() {
    return new PdfSegment(text, left, right, baseline, size, boldShare, 1, tag);
  }
}
