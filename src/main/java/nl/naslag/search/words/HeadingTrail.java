package nl.naslag.search.words;

import java.util.List;

/// The headings above a passage as one text, outermost first.
public final class HeadingTrail {
  private HeadingTrail() {}

  /// Each heading is on its own line, so that no phrase runs from one into the next unnoticed.
  public static String text(List<String> trail) {
    return String.join("\n", trail);
  }

  /// The heading at a position of that text.
  public static String heading(List<String> trail, int position) {
    int end = 0;
    for (String heading : trail) {
      end += heading.length() + 1;
      if (position < end) {
        return heading;
      }
    }
    throw new IllegalArgumentException("No heading at " + position);
  }
}
