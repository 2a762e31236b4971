package nl.naslag.structure.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;

/// Headings without a number that recur under several numbered ones, like "Opgave", "Inzet" and
/// "Maatregelen" in each chapter of a policy letter. They part a chapter in the same way each time,
/// so the other headings of the chapter are below them. A title that recurs within one chapter
/// only, like "Voldoende water", is such another heading. Where the file shows typefaces, these
/// tell more.
final class RecurringHeadings {
  // Two chapters may share a title by chance.
  private static final int FEWEST = 3;

  private final Set<Block> members = Collections.newSetFromMap(new IdentityHashMap<>());

  RecurringHeadings(List<Block> blocks) {
    Map<String, List<Block>> titles = new HashMap<>();
    Set<String> here = new HashSet<>();
    boolean numbered = false;
    for (Block block : blocks) {
      if (block.is(BlockKind.HEADING)) {
        if (HeadingForm.of(block).numbered()) {
          numbered = true;
          here.clear();
        } else if (numbered
            && block.first().typeface() == null
            && here.add(LineShape.key(block.words()))) {
          titles
              .computeIfAbsent(LineShape.key(block.words()), title -> new ArrayList<>())
              .add(block);
        }
      }
    }
    titles.values().stream().filter(same -> same.size() >= FEWEST).forEach(members::addAll);
  }

  /// Whether the heading stands under at least three numbered headings, here for the first time.
  boolean holds(Block heading) {
    return members.contains(heading);
  }
}
