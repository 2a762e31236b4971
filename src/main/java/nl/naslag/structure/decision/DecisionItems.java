package nl.naslag.structure.decision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import org.jspecify.annotations.Nullable;

/// The numbered items of a decision list printed in one typeface.
///
/// Decisions are numbered too: they count from 1 after "Besluit:", whereas items count through the
/// list. "7. Vaststellen nota wonen" with "Besluit:" before the next number is an item; "1. De nota
/// vast te stellen." after "Besluit:" is a decision, and starts a count from 1.
public final class DecisionItems {
  // Characters. An item names a subject; a longer text is a decision written out.
  private static final int LONGEST = 300;

  private final IdentityHashMap<Block, Integer> items = new IdentityHashMap<>();
  private final LineWidth width;
  // The number of the next decision; 0 while no decisions are being counted.
  private int expected;

  /// Finds the items of a decision list.
  ///
  /// @param blocks of the whole document
  public DecisionItems(List<Block> blocks, LineWidth width) {
    this.width = width;
    List<Opened> all = new ArrayList<>();
    boolean decided = false;
    for (Block block : blocks.reversed()) {
      int lines = titleLines(block);
      Optional<HeadingForm> form = form(block, lines);
      all.add(new Opened(block, lines, form.orElse(null), decided));
      decided = DecisionList.decides(block) || form.isEmpty() && decided;
    }
    all.reversed().forEach(this::take);
  }

  /// A block and how it starts.
  ///
  /// @param form absent where it does not start with a number
  /// @param decided whether a decision comes before the next number
  private record Opened(Block block, int lines, @Nullable HeadingForm form, boolean decided) {}

  /// How many lines of the block are the heading of an item; 0 for none.
  public int lines(Block block) {
    return items.getOrDefault(block, 0);
  }

  /// A block that ends in a colon announces a list that counts from 1, like "Besluit:".
  private void take(Opened opened) {
    Block block = opened.block();
    HeadingForm form = opened.form();
    if (form != null && (opened.decided() || !counts(form))) {
      boolean titled = !LineShape.endsClause(block.to(opened.lines()).words());
      if (titled || opened.decided()) {
        items.put(block, opened.lines());
      }
      expected = 0;
    }
    if (DecisionList.decides(block) || block.words().endsWith(":")) {
      expected = 1;
    }
  }

  private boolean counts(HeadingForm form) {
    boolean next = expected > 0 && String.valueOf(expected).equals(form.number());
    expected += next ? 1 : 0;
    return next;
  }

  /// The title of an item ends where the next line starts anew although its first word would have
  /// fitted.
  private int titleLines(Block block) {
    List<Line> lines = block.lines();
    int length = lines.getFirst().text().length();
    for (int k = 1; k < lines.size() && length < LONGEST; k++) {
      boolean anew = LineShape.opensUpper(lines.get(k).text());
      if (anew && width.leavesRoom(lines.get(k - 1), lines.get(k)) && form(block, k).isPresent()) {
        return k;
      }
      length += lines.get(k).text().length() + 1;
    }
    return lines.size();
  }

  private static Optional<HeadingForm> form(Block block, int lines) {
    Block title = block.to(lines);
    return block.flows() && title.words().length() < LONGEST
        ? ItemForm.of(title)
        : Optional.empty();
  }
}
