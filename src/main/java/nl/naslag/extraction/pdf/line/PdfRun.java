package nl.naslag.extraction.pdf.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Consecutive characters on one line, in file order.
final class PdfRun {
  /// In font sizes: a wider gap ends the run, and a step back starts another.
  private static final float WIDE_GAP = 1.1f;
  private static final float WIDE_GAP_AFTER_SPACE = 1.8f;
  private static final float STEP_BACK = -0.6f;
  /// Raised or lowered characters (a note's number, the 2 of CO2) stay within this distance.
  private static final float RAISED = 0.5f;
  // In font sizes: many programs omit spaces and just move on.
  private static final float WORD_GAP = 0.16f;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private boolean pendingSpace;
  private final BitSet spaceBefore = new BitSet();

  boolean empty() {
    return glyphs.isEmpty();
  }

  /// Requires a non-empty run.
  PdfGlyph last() {
    return glyphs.getLast();
  }

  /// Whether a character is on the same line, not far after the last one.
  boolean continuesWith(PdfGlyph glyph) {
    if (glyphs.isEmpty()) {
      return true;
    }
    PdfGlyph last = glyphs.getLast();
    float size = Math.max(last.size(), glyph.size());
    float gap = (glyph.left() - last.right()) / size;
    boolean level = Math.abs(glyph.baseline() - last.baseline()) < RAISED * size;
    return level && gap > STEP_BACK && gap < (pendingSpace ? WIDE_GAP_AFTER_SPACE : WIDE_GAP);
  }

  void add(PdfGlyph glyph) {
    if (glyph.space()) {
      pendingSpace |= !glyphs.isEmpty();
      return;
    }
    spaceBefore.set(glyphs.size(), pendingSpace);
    glyphs.add(glyph);
    pendingSpace = false;
  }

  /// The run as one segment; requires a non-empty run.
  PdfSegment segment() {
    float size = mainSize();
    float wordGap = usualGap() + WORD_GAP;
    float line = mainBaseline(size);
    boolean words = false;
    StringBuilder text = new StringBuilder();
    int bold = 0;
    int accented = 0;
    int tagged = 0;
    PdfTag tag = glyphs.getFirst().tag();
    float right = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      if (i > 0 && (spaceBefore.get(i) || gapBefore(i) > wordGap)) {
        text.append(' ');
      }
      boolean raised = PdfRaised.is(glyph.text(), line - glyph.baseline(), glyph.size(), size);
      if (!raised && !words && i > 0) {
        // The number at the start of a note is separated from its words.
        parted(text);
      }
      text.append(raised && words ? PdfRaised.raised(glyph.text()) : glyph.text());
      words |= !raised;
      bold += glyph.bold() ? 1 : 0;
      accented += glyph.accented() ? 1 : 0;
      tagged += glyph.tag() == tag ? 1 : 0;
      right = Math.max(right, glyph.right());
    }
    return new PdfSegment(
        joined(text.toString()),
        glyphs.getFirst().left(),
        right,
        line,
        size,
        (float) bold / glyphs.size(),
        (float) accented / glyphs.size(),
        2 * tagged > glyphs.size() ? tag : PdfTag.NONE);
  }

  private static void parted(StringBuilder text) {
    if (text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// Letter-spaced headings have a gap before every letter, so only a wider one separates words.
  private float usualGap() {
    double[] gaps = new double[Math.max(0, glyphs.size() - 1)];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      if (!spaceBefore.get(i)) {
        gaps[count++] = gapBefore(i);
      }
    }
    if (count < 4) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    return (float) Math.clamp(gaps[count / 2], 0, 0.6);
  }

  /// In font sizes.
  private float gapBefore(int i) {
    PdfGlyph previous = glyphs.get(i - 1);
    PdfGlyph glyph = glyphs.get(i);
    return (glyph.left() - previous.right()) / Math.max(previous.size(), glyph.size());
  }

  /// The median, so that a raised number does not count.
  private float mainSize() {
    float[] sizes = new float[glyphs.size()];
    boolean even = true;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).size();
      even &= sizes[i] == sizes[0];
    }
    if (!even) {
      Arrays.sort(sizes);
    }
    return sizes[sizes.length / 2];
  }

  private float mainBaseline(float size) {
    for (PdfGlyph glyph : glyphs) {
      if (glyph.size() >= 0.9f * size) {
        return glyph.baseline();
      }
    }
    return glyphs.getFirst().baseline();
  }

  /// LaTeX prints "ë" as "e" and "¨", which nobody searches for.
  private static String joined(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
