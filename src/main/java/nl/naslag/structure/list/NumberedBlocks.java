package nl.naslag.structure.list;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.TimeLimit;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.HeadingLines;
import nl.naslag.structure.block.LineMarker;
import nl.naslag.structure.block.NotHeadings;
import org.jspecify.annotations.Nullable;

/// The blocks that start with a number of the document's own chapters and paragraphs.
public final class NumberedBlocks {
  private final HeadingLines headingLines;
  private final IdentityHashMap<Block, Integer> lines = new IdentityHashMap<>();

  /// Judges over all blocks which of those that start with a number count.
  public NumberedBlocks(List<Block> blocks, HeadingLines headingLines) {
    this.headingLines = headingLines;
    List<Numbering.Candidate> found = new ArrayList<>();
    Block before = null;
    for (int i = 0; i < blocks.size(); i++) {
      TimeLimit.check();
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (!inList(before, blocks.get(i), next)) {
        candidate(blocks.get(i)).ifPresent(found::add);
      }
      before = blocks.get(i);
    }
    new Numbering(found).counted().forEach(one -> lines.put(one.block(), one.lines()));
  }

  /// How many lines at the start of the block are such a heading; 0 for none.
  public int lines(Block block) {
    return lines.getOrDefault(block, 0);
  }

  private Optional<Numbering.Candidate> candidate(Block block) {
    int headed = headed(block);
    if (headed == 0) {
      return Optional.empty();
    }
    HeadingForm form = HeadingForm.of((block.marker() + " " + block.first().text()).strip());
    return Optional.ofNullable(form.number())
        .filter(number -> form.chapterNumber() || form.depth() > 1)
        .map(number -> new Numbering.Candidate(block, headed, number));
  }

  /// How many lines look like a heading by their layout.
  private int headed(Block block) {
    if (!block.flows() || NotHeadings.isNone(block.first().text())) {
      return 0;
    }
    int alone = headingLines.alone(block);
    return alone > 0 ? alone : headingLines.above(block);
  }

  /// List items follow each other directly; chapters have text between them.
  private static boolean inList(@Nullable Block before, Block block, @Nullable Block next) {
    return counts(block)
        && (followsUp(before, block) && !restarts(block) || followsUp(next, block));
  }

  private static boolean followsUp(@Nullable Block neighbour, Block block) {
    return neighbour != null
        && counts(neighbour)
        && !LineMarker.number(neighbour.marker()).equals(LineMarker.number(block.marker()));
  }

  /// "1. Inleiding" below "7. Slot" of a list starts another count. Where the file shows
  /// typefaces, these part headings from items.
  private static boolean restarts(Block block) {
    return block.first().typeface() == null
        && LineMarker.number(block.marker()).filter("1"::equals).isPresent();
  }

  private static boolean counts(Block block) {
    return block.is(BlockKind.BULLET) && !block.signed();
  }
}
