package nl.naslag.extraction;

/// One printed character, in points of the frame in which its text runs from left to right.
record PdfGlyph(String text, float left, float right, float baseline, float size, boolean bold) {

  boolean space() {
    return text.isBlank();
  }
}
