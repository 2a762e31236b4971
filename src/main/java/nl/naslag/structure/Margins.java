package nl.naslag.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.naslag.document.Fragment;
import nl.naslag.document.FragmentKind;

/// Knows the lines that belong to the page and not to the text: running heads and page numbers.
/// "Pagina 3 van 12" and "- 4 -" are page numbers, also "2024" alone on its line. A head is what
/// stands at the same height of three pages with the same words. Files without pages have none.
final class Margins {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[-–|\\s]*(?:(?:pagina|pag\\.?|blad(?:zijde)?|blz\\.?|page)\\s*)?\\d{1,4}"
              + "(?:\\s*(?:van|/|of)\\s*\\d{1,4})?[-–|\\s]*");
  // A head of three lines (organisation, title, white) is the most that documents carry.
  private static final int LINES_AT_AN_EDGE = 3;
  // A sentence may come twice by chance, in two annexes of the same form.
  private static final int PAGES_TO_REPEAT = 3;

  private final Set<Fragment> repeated = new HashSet<>();

  Margins(List<Fragment> fragments) {
    Map<Integer, List<Fragment>> pages = new TreeMap<>();
    for (Fragment fragment : fragments) {
      if (fragment.kind() == FragmentKind.LINE && fragment.page() > 0 && !fragment.blank()) {
        pages.computeIfAbsent(fragment.page(), page -> new java.util.ArrayList<>()).add(fragment);
      }
    }
    learn(pages);
  }

  private void learn(Map<Integer, List<Fragment>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    pages.forEach(
        (page, lines) ->
            edges(lines)
                .forEach(line -> seen.computeIfAbsent(key(line), k -> new HashSet<>()).add(page)));
    for (List<Fragment> lines : pages.values()) {
      for (Fragment line : edges(lines)) {
        if (seen.getOrDefault(key(line), Set.of()).size() >= PAGES_TO_REPEAT) {
          repeated.add(line);
        }
      }
    }
  }

  /// The first and last lines of a page; all of a page that has few.
  private static List<Fragment> edges(List<Fragment> lines) {
    if (lines.size() <= 2 * LINES_AT_AN_EDGE) {
      return lines;
    }
    List<Fragment> edges = new java.util.ArrayList<>(lines.subList(0, LINES_AT_AN_EDGE));
    edges.addAll(lines.subList(lines.size() - LINES_AT_AN_EDGE, lines.size()));
    return edges;
  }

  /// The same words at the same height; page numbers in a head differ from page to page.
  private static String key(Fragment line) {
    String words = line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    int height = line.box() == null ? 0 : Math.round(line.box().top() / 6);
    return words + "@" + height;
  }

  /// Whether the line is a running head or foot.
  boolean repeats(Fragment line) {
    return repeated.contains(line);
  }

  /// By form alone; where it stands is for the caller to judge.
  static boolean pageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }
}
