package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Leaves out a table of contents: it repeats the headings and says nothing of its own.
final class ContentsTable {
  private static final Pattern TITLE =
      Pattern.compile("(?iu)(inhoud|inhoudsopgave|inhoudstafel)\\s*:?");
  private static final Pattern LEADERS =
      Pattern.compile(".*(\\.\\s?){4,}\\s*\\d{1,3}|.*…+\\s*\\d{1,3}");
  private static final Pattern PAGE_AT_END = Pattern.compile(".*\\p{L}.*\\s\\d{1,3}");

  private ContentsTable() {}

  static List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean inside = false;
    for (Block block : blocks) {
      boolean title = TITLE.matcher(block.words()).matches();
      inside = title || inside && entries(block, PAGE_AT_END);
      if (!inside && !entries(block, LEADERS)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean entries(Block block, Pattern entry) {
    long found =
        block.lines().stream().filter(line -> entry.matcher(line.text()).matches()).count();
    return found > 0 && found * 2 >= block.lines().size();
  }
}
