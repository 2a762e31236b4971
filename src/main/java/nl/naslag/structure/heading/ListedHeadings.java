package nl.naslag.structure.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Bookmark;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Characters;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;

/// The headings listed in a table of contents or the outline of a PDF, with their levels.
public final class ListedHeadings {
  // "Doel" is a heading, "1.2" alone is not.
  private static final int SHORTEST = 4;
  private static final int MOST_LINES = 3;
  // Points, or columns of a text file: a smaller step is no indent.
  private static final float INDENT = 1;
  // Tables of contents are not deeper; more indents mean centred lines.
  private static final int MOST_LEVELS = 5;

  // 0 where two places assign different levels to a title, or neither assigns one.
  private final Map<String, Integer> titles = new HashMap<>();

  public ListedHeadings(List<ContentsTable.Entry> entries, List<Bookmark> bookmarks) {
    List<Float> indents = indents(entries);
    entries.forEach(entry -> learn(entry.title(), level(entry, indents)));
    bookmarks.forEach(
        bookmark -> learn(bookmark.title(), entries.isEmpty() ? bookmark.level() : 0));
  }

  private static List<Float> indents(List<ContentsTable.Entry> entries) {
    List<Float> indents = new ArrayList<>();
    entries.stream()
        .map(ContentsTable.Entry::left)
        .sorted()
        .filter(left -> indents.isEmpty() || left - indents.getLast() > INDENT)
        .forEach(indents::add);
    return indents;
  }

  /// Where all entries start at the same position, or each at another, the table shows no levels.
  private static int level(ContentsTable.Entry entry, List<Float> indents) {
    if (indents.size() < 2 || indents.size() > MOST_LEVELS) {
      return 0;
    }
    return (int) indents.stream().filter(indent -> indent <= entry.left()).count();
  }

  /// Both with and without its number, since either place may omit it.
  private void learn(String title, int level) {
    String clean = Characters.clean(title);
    add(clean, level);
    HeadingForm form = HeadingForm.of(clean);
    if (form.numbered()) {
      add(form.title(), level);
    }
  }

  private void add(String title, int level) {
    String key = LineShape.key(title);
    if (key.length() >= SHORTEST) {
      titles.merge(key, level, (known, other) -> known.equals(other) || other == 0 ? known : 0);
    }
  }

  /// How many lines at the start of a block are such a heading; 0 for none.
  int lines(Block block) {
    for (int k = 1; k <= Math.min(MOST_LINES, block.lines().size()); k++) {
      if (titles.containsKey(key(block.to(k)))) {
        return k;
      }
    }
    return 0;
  }

  /// The level of a heading in the table or the outline, from 1; 0 where it has none.
  public int level(Block heading) {
    return titles.getOrDefault(key(heading), 0);
  }

  /// What remains the same of a heading, however it is printed.
  public static String key(Block block) {
    return LineShape.key(block.marker() + block.words());
  }
}
