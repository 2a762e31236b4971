package nl.naslag.ui.html;

import java.util.List;
import nl.naslag.document.Span;

/// The best part of a long passage: the window with the most marked words, cut between words.
///
/// A passage can be a page long; a list of hits has to stay a list. Positions count in the text.
final class Excerpt {
  /// About six lines on a laptop.
  ///
  /// In characters.
  static final int SIX_LINES = 560;

  /// As many characters before the first mark, so that it is read within its sentence.
  private static final int LEAD = 80;

  private Excerpt() {}

  /// A part of the text of at most a number of characters; all of it when it fits.
  ///
  /// Without marks that is its beginning. Of equal windows the first is taken.
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

  // A text without spaces, as a long URL is, is cut where it falls.
  private static int afterSpace(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 || space > start + LEAD ? start : space + 1;
  }

  private static int beforeSpace(String text, int end) {
    int space = text.lastIndexOf(' ', end);
    return end == text.length() || space < end - LEAD ? end : space;
  }
}
