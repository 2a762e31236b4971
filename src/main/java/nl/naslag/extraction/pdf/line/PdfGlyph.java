package nl.naslag.extraction.pdf.line;

/// One printed character, in points of the frame in which its text runs from left to right.
///
/// @param text more than one character for a ligature
/// @param baseline distance from the top of the frame to the line it stands on
/// @param accented whether it is slanted or in a colour
/// @param tag what the file says it is part of
public record PdfGlyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean accented,
    PdfTag tag) {

  /// Whether nothing of it is printed.
  boolean space() {
    // Nearly always one ordinary letter; the full question is asked of the rest only.
    boolean letter = text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
    return !letter && text.isBlank();
  }
}
