package nl.naslag.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.naslag.document.Box;
import nl.naslag.document.Fragment;

/// The distance between lines as this document is set, so that white between paragraphs shows.
final class Pitch {
  // Word and LibreOffice set paragraphs apart by at least a third of a line.
  private static final float WHITE = 1.3f;
  private final float usual;

  private Pitch(float usual) {
    this.usual = usual;
  }

  static Pitch of(List<Fragment> fragments) {
    List<Float> ratios = new ArrayList<>();
    for (int i = 1; i < fragments.size(); i++) {
      float ratio = ratio(fragments.get(i - 1), fragments.get(i));
      if (ratio > 0.5f && ratio < 4) {
        ratios.add(ratio);
      }
    }
    Collections.sort(ratios);
    // Below the median: in a document of short paragraphs half of the distances hold white.
    return new Pitch(ratios.isEmpty() ? 0 : ratios.get(ratios.size() * 2 / 5));
  }

  /// The distance from line to line in heights of the upper one; 0 where it cannot be told.
  private static float ratio(Fragment above, Fragment below) {
    Box first = above.box();
    Box second = below.box();
    if (first == null || second == null || above.page() != below.page() || first.height() <= 0) {
      return 0;
    }
    return (second.top() - first.top()) / Math.max(first.height(), second.height());
  }

  /// Whether there is more distance between them than between lines of a paragraph.
  boolean white(Fragment above, Fragment below) {
    return usual > 0 && ratio(above, below) > usual * WHITE;
  }

  /// Whether the line stands higher than the one before it: a new column.
  static boolean jumps(Fragment above, Fragment below) {
    return ratio(above, below) < -0.5f;
  }
}
