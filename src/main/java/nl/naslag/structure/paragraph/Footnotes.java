package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Faces;
import nl.naslag.structure.block.LineShape;

/// Separates footnotes, which interrupt sentences: small print with a number at the foot of a page,
/// as in an explanatory note (consultatie archiefbesluit20xx 12112, p. 14-20). A note: "3 Zie
/// Kamerstukken II, 2023/24." in small print as the last block of its page, and the rest of it at
/// the foot of the next page. Not a note: the same line in the middle of a page, or in the size of
/// running text.
public final class Footnotes {
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|\\*+)[.)]?\\s*\\S.*");

  private final Faces faces;
  private final List<Block> marked = new ArrayList<>();

  private Footnotes(Faces faces) {
    this.faces = faces;
  }

  /// The same blocks with notes marked; the part of a note on the next page is moved after it.
  public static List<Block> mark(List<Block> blocks) {
    Footnotes notes = new Footnotes(Faces.of(blocks));
    int from = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || page(blocks.get(i)) != page(blocks.get(i - 1))) {
        notes.takePage(blocks.subList(from, i));
        from = i;
      }
    }
    return notes.marked;
  }

  private void takePage(List<Block> page) {
    int foot = page.size();
    while (foot > 0 && (small(page.get(foot - 1)) || page.get(foot - 1).is(BlockKind.NOTE))) {
      foot--;
    }
    int open = lastNote();
    boolean first = true;
    for (int i = 0; i < page.size(); i++) {
      Block block = page.get(i);
      boolean numbered = NUMBERED.matcher(block.words()).matches();
      boolean note = block.is(BlockKind.NOTE) || i >= foot && numbered;
      boolean rest = (note || i >= foot) && !numbered && first && unfinished(open);
      if (rest) {
        marked.set(open, marked.get(open).followedBy(block));
      } else {
        marked.add(note ? block.as(BlockKind.NOTE) : block);
      }
      first &= !note && i < foot;
    }
  }

  private int lastNote() {
    for (int i = marked.size() - 1; i >= 0 && page(marked.get(i)) == page(marked.getLast()); i--) {
      if (marked.get(i).is(BlockKind.NOTE)) {
        return i;
      }
    }
    return -1;
  }

  /// A margin note has no number; only a numbered one continues on the next page.
  private boolean unfinished(int note) {
    return note >= 0
        && NUMBERED.matcher(marked.get(note).words()).matches()
        && !LineShape.endsSentence(marked.get(note).words());
  }

  private boolean small(Block block) {
    return block.is(BlockKind.TEXT) && block.lines().stream().allMatch(faces::small);
  }

  private static int page(Block block) {
    return block.first().page();
  }
}
