package nl.naslag.structure.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Placement;
import nl.naslag.document.Repairs;
import nl.naslag.document.file.Page;

/// Counts on each page the words that were broken at a line end and are repaired.
final class RepairedPages {
  private RepairedPages() {}

  /// The same pages; a word across a page break counts on the page where it begins.
  static List<Page> repaired(
      List<Page> pages, List<Placement> placements, List<Repairs.Repair> repairs) {
    Map<Integer, Integer> counts = new HashMap<>();
    int at = 0;
    for (Repairs.Repair repair : repairs) {
      while (at < placements.size() && placements.get(at).span().end() < repair.span().start()) {
        at++;
      }
      if (at < placements.size() && hyphenGone(repair)) {
        counts.merge(placements.get(at).page(), 1, Integer::sum);
      }
    }
    return pages.stream().map(page -> counted(page, counts)).toList();
  }

  /// Where the hyphen was kept, only the line end is gone.
  private static boolean hyphenGone(Repairs.Repair repair) {
    return !repair.printed().startsWith("\n");
  }

  private static Page counted(Page page, Map<Integer, Integer> counts) {
    return page.withQuality(
        page.quality().withRepairedHyphens(counts.getOrDefault(page.number(), 0)));
  }
}
