package nl.naslag.ui.html;

import java.util.List;
import nl.naslag.document.Span;

/// The best part of a long passage: the window with the most marked words, cut between words.
///
/// A passage can be a page long, but a list of hits must stay a list; the reader shows it whole.
/// Positions count in the text.
final class Excerpt {
  /// In characters, about two lines on a laptop: five hits fit on its screen.
  static final int TWO_LINES = 160;

  /// Characters shown before the first mark, to give it context.
  private static final int LEAD = 50;

  private Excerpt() {}

  /// A part of the text of at most the given number of characters; all of it if it fits.
  ///
  /// Without marks it is the beginning. Of equally good windows the first is returned.
  static Span best(String text, List<Span> marks, int most) {
    if (text.length() <= most) {
      return new Span(0, text.length());
    }
    int start = Math.min(bestStart(marks, most), text.length() - most);
    int from = start <= LEAD ? 0 : afterSpace(text, start);
    return new Span(from, beforeSpace(text, Math.min(text.length(), from + most)));
  }

  private static int bestStart(List<Span> marks, int most) {
    int best = 0;
    long bestCount = -1;
    for (Span mark : marks) {
      int start = Math.max(0, mark.start() - LEAD);
      Span window = new Span(start, start + most);
      long count = marks.stream().filter(window::contains).count();
      if (count > bestCount) {
        best = start;
        bestCount = count;
      }
    }
    return best;
  }

  // Text without spaces, such as a long URL, is cut anywhere.
  private static int afterSpace(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 || space > start + LEAD ? start : space + 1;
  }

  private static int beforeSpace(String text, int end) {
    int space = text.lastIndexOf(' ', end);
    return end == text.length() || space < end - LEAD ? end : space;
  }
}
