package nl.naslag.extraction.pdf.line;

/// One printed character, in points of the frame in which its text runs from left to right.
///
/// @param text more than one character for a ligature
/// @param baseline distance from the top of the frame to its baseline
/// @param accented whether it is slanted or coloured
/// @param tag the element that it belongs to according to the file
public record PdfGlyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean accented,
    PdfTag tag) {

  /// Whether it prints nothing.
  boolean space() {
    // Nearly always one ordinary letter; only other characters need the full check.
    boolean letter = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
    return !letter && text.isBlank();
  }
}
