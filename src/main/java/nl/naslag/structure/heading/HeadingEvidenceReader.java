package nl.naslag.structure.heading;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.TimeLimit;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Faces;
import nl.naslag.structure.block.HeadingLines;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.WhiteAbove;
import nl.naslag.structure.list.NumberedBlocks;
import org.jspecify.annotations.Nullable;

/// Gathers the evidence for each block of a document: how it is numbered, listed and printed.
final class HeadingEvidenceReader {
  private final LineWidth width;
  private final NumberedBlocks numbered;
  private final ListedHeadings listed;
  private final Faces faces;

  private HeadingEvidenceReader(List<Block> blocks, LineWidth width, ListedHeadings listed) {
    this.width = width;
    this.numbered = new NumberedBlocks(blocks, new HeadingLines(width));
    this.listed = listed;
    this.faces = Faces.of(blocks);
  }

  /// One for each block, in the same order.
  static List<HeadingEvidence> evidenceOf(
      List<Block> blocks, LineWidth width, ListedHeadings listed) {
    HeadingEvidenceReader reader = new HeadingEvidenceReader(blocks, width, listed);
    List<HeadingEvidence> evidence = new ArrayList<>();
    Block before = null;
    for (Block block : blocks) {
      TimeLimit.check();
      evidence.add(reader.evidence(block, before));
      before = block.is(BlockKind.NOTE) ? before : block;
    }
    return List.copyOf(evidence);
  }

  private HeadingEvidence evidence(Block block, @Nullable Block before) {
    return new HeadingEvidence(
        block,
        before == null || !block.white().turns() || finished(before),
        numbered.lines(block),
        listed(block),
        faces.sets(block),
        faces.larger(block),
        faces.accents(block));
  }

  /// A sentence may continue after a page break, so its first line is no heading.
  private boolean finished(Block before) {
    return before.is(BlockKind.HEADING)
        || LineShape.endsClause(before.ending())
        || width.isShort(before.last());
  }

  /// Only where a paragraph may begin, and never in a bullet: that is an item with emphasis.
  private int listed(Block block) {
    boolean opens =
        block.flows()
            && !block.signed()
            && block.white() != WhiteAbove.NONE
            && LineShape.opensUpper(block.words());
    int lines = opens ? listed.lines(block) : 0;
    return lines > 0 && lines < block.lines().size()
        ? lines + secondEntry(block.from(lines))
        : lines;
  }

  /// "1. Inleiding" directly below "I. Algemeen" is an entry of the table too.
  private int secondEntry(Block rest) {
    return HeadingLines.counted(rest.first().text()) ? listed.lines(rest) : 0;
  }
}
