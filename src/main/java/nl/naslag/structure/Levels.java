package nl.naslag.structure;

import java.util.List;
import java.util.Objects;
import nl.naslag.document.SectionKind;

/// Gives headings their level and kind, in reading order: by number, by the file, else by context.
/// Level 1 is a chapter. Where the file gives no level, a heading without number under "4.2" has
/// level 3, and a block of agendapunten stands one below the number above it.
///
/// Call `place` once per heading, in reading order.
final class Levels {
  private final List<Block> blocks;
  private final FileLevels file;
  private final Series series;
  private final LegalLevels legal;
  private final boolean decisions;
  // Levels of what is open now; 0 when it is not.
  private int numbered;
  private boolean inChapter;
  private int block;
  private int plain;
  private int labelled;
  private int tops;
  private boolean agendapunten;

  Levels(List<Block> blocks, Announced announced) {
    this.blocks = blocks;
    this.decisions = DecisionList.is(blocks);
    this.file = FileLevels.of(blocks, announced);
    this.series = Series.of(blocks);
    this.legal = LegalLevels.of(blocks);
  }

  /// @param i index of the heading in the blocks
  Placed place(int i) {
    HeadingForm read = HeadingText.of(blocks.get(i));
    HeadingForm form = decisions ? ItemForm.of(blocks.get(i)).orElse(read) : read;
    int level = legal.of(i) > 0 ? legal.of(i) : Math.max(1, level(form, i));
    leave(form, i, level);
    Placed placed = new Placed(form, level, kind(form));
    enter(form, i, level);
    return placed;
  }

  /// A plain heading within a chapter is a tussenkop.
  private SectionKind kind(HeadingForm form) {
    if (form.kind() != null) {
      return Objects.requireNonNull(form.kind());
    }
    return inChapter ? SectionKind.TUSSENKOP : SectionKind.KOP;
  }

  /// The file goes before the number: a style "Kop 2" is the author's own word for its level.
  private int level(HeadingForm form, int i) {
    if (form.block()) {
      return file.of(i) > numbered && file.of(i) > 0 ? file.of(i) : blockLevel();
    }
    if (file.of(i) > 0) {
      return file.of(i);
    }
    if (form.numbered()) {
      return tops + form.depth();
    }
    return form.opens(SectionKind.BIJLAGE) ? 1 : byContext(i);
  }

  /// Blocks stand one below their chapter or paragraph, else below the last plain heading.
  private int blockLevel() {
    return numbered > 0 ? numbered + 1 : plain + 1;
  }

  private int byContext(int i) {
    if (block > 0) {
      return stays(i) ? block + 1 : numbered > 0 ? block : Math.max(1, block - 1);
    }
    if (numbered > 0) {
      return numbered + 1;
    }
    if (series.holds(i)) {
      return labelled > 0 ? labelled : plain + 1;
    }
    return labelled > 0 ? labelled + 1 : Math.max(1, plain);
  }

  /// A heading with running text behind a list of agendapunten has left the block.
  private boolean stays(int i) {
    boolean listBefore = i > 0 && blocks.get(i - 1).is(BlockKind.BULLET);
    boolean textBelow = i + 1 < blocks.size() && blocks.get(i + 1).is(BlockKind.TEXT);
    return !agendapunten || !(listBefore && textBelow);
  }

  /// Closes what the new heading ends: a block at its own level, a chapter at its own level.
  private void leave(HeadingForm form, int i, int level) {
    if (level <= block || form.numbered()) {
      block = 0;
    }
    if (file.tops(i)) {
      tops = level;
    }
    if (level <= numbered) {
      numbered = 0;
      inChapter = false;
    }
  }

  private void enter(HeadingForm form, int i, int level) {
    if (form.block()) {
      block = level;
      agendapunten = form.opens(SectionKind.AGENDAPUNTEN);
    } else if (form.numbered() || form.opens(SectionKind.BIJLAGE)) {
      numbered = level;
      inChapter = true;
      labelled = tops;
      plain = level;
    } else if (block == 0) {
      plain = level;
      labelled = series.holds(i) || file.tops(i) ? level : level < labelled ? 0 : labelled;
    }
  }
}
