package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks that open with a number of the document's own chapters and paragraphs.
final class NumberedBlocks {
  private final List<Block> blocks;
  private final Opening opening;
  private final Numbering numbering;

  NumberedBlocks(List<Block> blocks, Opening opening) {
    this.blocks = blocks;
    this.opening = opening;
    this.numbering = new Numbering(candidates());
  }

  boolean holds(int block) {
    return numbering.holds(block);
  }

  /// How many lines look like a heading by how they are set; 0 for none.
  int lines(int i) {
    Block block = blocks.get(i);
    boolean tellable = block.is(BlockKind.TEXT) || block.is(BlockKind.BULLET);
    if (!tellable || NotHeadings.isNone(block.first().text())) {
      return 0;
    }
    int alone = opening.alone(block);
    return alone > 0 ? alone : opening.above(block);
  }

  /// Blocks that open with a number, in reading order; which of them count is judged over all.
  private List<Numbering.Candidate> candidates() {
    List<Numbering.Candidate> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<String> number = number(i);
      int index = i;
      number.ifPresent(value -> found.add(new Numbering.Candidate(index, value)));
    }
    return found;
  }

  private Optional<String> number(int i) {
    Block block = blocks.get(i);
    if (block.is(BlockKind.HEADING) || inList(i) || lines(i) == 0) {
      return Optional.empty();
    }
    HeadingForm form = HeadingForm.of((block.marker() + " " + block.first().text()).strip());
    boolean counts = form.number() != null && (form.chapterNumber() || form.depth() > 1);
    return counts ? Optional.ofNullable(form.number()) : Optional.empty();
  }

  /// Items of a list follow each other; chapters have text between them.
  private boolean inList(int i) {
    return !blocks.get(i).marker().isEmpty() && (followsUp(i - 1, i) || followsUp(i, i + 1));
  }

  private boolean followsUp(int one, int other) {
    if (!bullet(one) || !bullet(other)) {
      return false;
    }
    Optional<String> first = Marker.number(blocks.get(one).marker());
    Optional<String> second = Marker.number(blocks.get(other).marker());
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private boolean bullet(int i) {
    return i >= 0 && i < blocks.size() && blocks.get(i).is(BlockKind.BULLET);
  }
}
