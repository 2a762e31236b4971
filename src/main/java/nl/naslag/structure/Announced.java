package nl.naslag.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naslag.document.Bookmark;

/// The headings that a table of contents or the outline of a PDF announces.
final class Announced {
  // "DPLG" is a heading, "1.2" alone is none.
  private static final int SHORTEST = 4;
  private static final int MOST_LINES = 3;

  private final Set<String> titles = new HashSet<>();

  Announced(List<String> entries, List<Bookmark> bookmarks) {
    entries.forEach(this::learn);
    bookmarks.forEach(bookmark -> learn(bookmark.title()));
  }

  /// With its number and without: the one place may have the number, the other not.
  private void learn(String title) {
    String clean = Characters.clean(title);
    add(clean);
    HeadingForm form = HeadingForm.of(clean);
    if (form.numbered()) {
      add(form.title());
    }
  }

  private void add(String title) {
    String key = Wording.key(title);
    if (key.length() >= SHORTEST) {
      titles.add(key);
    }
  }

  /// How many lines at the start of a block are such a heading; 0 for none.
  int lines(Block block) {
    for (int k = 1; k <= Math.min(MOST_LINES, block.lines().size()); k++) {
      if (titles.contains(Wording.key(block.marker() + block.to(k).words()))) {
        return k;
      }
    }
    return 0;
  }
}
