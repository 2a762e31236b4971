package nl.naslag.briefing.sign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.naslag.briefing.sign.CodeBoxFont.Bytes;

/// The glyph of one character that no font has: a frame with its number in two rows.
///
/// A character that is never visible, such as a joiner, has an empty glyph without width; one of
/// white space an empty glyph with the width of a space.
///
/// @param width in units of the font, 1000 to its size
/// @param outline a glyph as TrueType describes it; empty for nothing to draw
record CodeBox(int width, byte[] outline) {
  // The bars of a digit as on a pocket calculator: top, right above, right below, bottom, left
  // below, left above, middle; a bit each, the first the lowest.
  private static final int[] DIGITS = {
    0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F, 0x77, 0x7C, 0x39, 0x5E, 0x79, 0x71
  };
  private static final int[][] BARS = {
    {0, 260, 140, 300},
    {100, 150, 140, 300},
    {100, 0, 140, 150},
    {0, 0, 140, 40},
    {0, 0, 40, 150},
    {0, 150, 40, 300},
    {0, 130, 140, 170}
  };
  private static final int COLUMN = 190;
  private static final int BOTTOM = -100;
  private static final int TOP = 700;
  private static final int LINE = 30;

  static CodeBox of(int sign) {
    if (Character.isSpaceChar(sign)) {
      return new CodeBox(280, new byte[0]);
    }
    if (isInvisible(sign)) {
      return new CodeBox(0, new byte[0]);
    }
    String number = String.format(Locale.ROOT, sign > 0xFFFF ? "%06X" : "%04X", sign);
    int columns = number.length() / 2;
    int width = 160 + columns * COLUMN;
    List<int[]> corners = new ArrayList<>();
    corners.add(bar(30, BOTTOM, width - 30, TOP));
    corners.add(hole(30 + LINE, BOTTOM + LINE, width - 30 - LINE, TOP - LINE));
    for (int i = 0; i < number.length(); i++) {
      int left = 105 + i % columns * COLUMN;
      int below = i < columns ? 335 : -35;
      digit(Character.digit(number.charAt(i), 16), left, below, corners);
    }
    return new CodeBox(width, glyph(corners, width));
  }

  // Joiners, direction marks and selectors of a variant only say how their neighbours look.
  private static boolean isInvisible(int sign) {
    boolean selector = (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
    return selector || Character.getType(sign) == Character.FORMAT;
  }

  private static void digit(int value, int left, int below, List<int[]> corners) {
    for (int i = 0; i < BARS.length; i++) {
      if ((DIGITS[value] >> i & 1) == 1) {
        int[] bar = BARS[i];
        corners.add(bar(left + bar[0], below + bar[1], left + bar[2], below + bar[3]));
      }
    }
  }

  // Clockwise is filled.
  private static int[] bar(int left, int below, int right, int above) {
    return new int[] {left, below, left, above, right, above, right, below};
  }

  // Counterclockwise takes the filling away.
  private static int[] hole(int left, int below, int right, int above) {
    return new int[] {left, below, right, below, right, above, left, above};
  }

  private static byte[] glyph(List<int[]> contours, int width) {
    Bytes glyph = new Bytes().int16(contours.size(), 0, BOTTOM, width, TOP);
    for (int i = 1; i <= contours.size(); i++) {
      glyph.int16(4 * i - 1);
    }
    glyph.int16(0);
    byte[] onTheLine = new byte[4 * contours.size()];
    Arrays.fill(onTheLine, (byte) 1);
    glyph.bytes(onTheLine);
    steps(contours, 0, glyph);
    steps(contours, 1, glyph);
    return glyph.done();
  }

  // Points are given by their distance from the one before, all in one direction first.
  private static void steps(List<int[]> contours, int direction, Bytes glyph) {
    int before = 0;
    for (int[] contour : contours) {
      for (int i = direction; i < contour.length; i += 2) {
        glyph.int16(contour[i] - before);
        before = contour[i];
      }
    }
  }
}
