package nl.naslag.structure.writing;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Repairs;
import nl.naslag.document.Span;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;

/// The text of one passage: its blocks separated by a space, the rows of a table by a line end.
final class PassageText {
  private PassageText() {}

  /// Omits the marker of the first block, which is the number of the passage. A decision keeps it,
  /// because the number of that passage is that of its item.
  static Repaired repaired(List<Block> group, WordRepair repair) {
    StringBuilder text = new StringBuilder();
    List<Repaired.Spot> spots = new ArrayList<>();
    List<Repairs.Repair> repairs = new ArrayList<>();
    for (Block block : group) {
      if (!text.isEmpty()) {
        text.append(block.is(BlockKind.ROW) ? "\n" : " ");
      }
      if (!block.marker().isEmpty()
          && (block != group.getFirst() || block.is(BlockKind.DECISION))) {
        text.append(block.marker()).append(' ');
      }
      Repaired part = repair.repair(block.lines());
      int start = text.length();
      part.repairs().forEach(change -> repairs.add(change.shift(start)));
      append(part, text, spots);
    }
    return new Repaired(text.toString(), spots, repairs);
  }

  private static void append(Repaired part, StringBuilder text, List<Repaired.Spot> spots) {
    for (Repaired.Spot spot : part.spots()) {
      Span span = spot.span().shift(text.length());
      spots.add(new Repaired.Spot(span, spot.page(), spot.box()));
    }
    text.append(part.text());
  }
}
