package nl.naslag.structure.outline;

import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.document.SectionKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.decision.DecisionList;
import nl.naslag.structure.decision.ItemForm;
import nl.naslag.structure.heading.ListedHeadings;

/// Assigns headings their level and kind, in reading order: by number, by the file, else by
/// context. Level 1 is a chapter. Where the file has no level, a heading without number under "4.2"
/// has level 3, and a block of agendapunten is one level below the number above it.
///
/// Call `place` once per heading, in reading order.
final class HeadingLevels {
  // No document nests deeper; hostile ones do.
  private static final int DEEPEST = 30;
  private static final Pattern CONCLUSION =
      Pattern.compile("(?iu)(?:tot slot|ten slotte|tenslotte|slot|afsluiting|afsluitend):?");

  private final FileLevels file;
  private final LabelledHeadings series;
  private final LegalLevels legal;
  private final RecurringHeadings recurring;
  // The position of "Tot slot" among the headings, from 1; 0 without one.
  private final int conclusion;
  private int placed;
  private final boolean decisions;
  // The levels of the headings that are open now; 0 when there is none.
  private int numbered;
  private boolean inChapter;
  private int block;
  private int plain;
  private int labelled;
  private int tops;
  private boolean agendapunten;
  // Whether a heading that recurs in each chapter is open in this one.
  private boolean recurs;
  // The level of the headings that the text above them announces; 0 without one.
  private int announced;

  /// @param all blocks of the document
  /// @param own the title of the document, which is no part of the order of levels
  HeadingLevels(List<Block> all, List<Block> own, ListedHeadings listed) {
    this.decisions = DecisionList.is(all);
    List<Block> blocks = all.stream().filter(block -> !own.contains(block)).toList();
    this.file = FileLevels.of(blocks, listed);
    this.series = new LabelledHeadings(blocks);
    this.legal = LegalLevels.of(blocks);
    this.recurring = new RecurringHeadings(blocks);
    this.conclusion = conclusion(blocks);
  }

  /// "Tot slot" at the end concludes the whole document, not its last chapter.
  private static int conclusion(List<Block> blocks) {
    List<Block> headings = blocks.stream().filter(block -> block.is(BlockKind.HEADING)).toList();
    boolean concludes =
        !headings.isEmpty() && CONCLUSION.matcher(headings.getLast().words()).matches();
    return concludes ? headings.size() : 0;
  }

  /// Assigns the heading its level and kind.
  ///
  /// @param behindList whether a list is directly above the heading, and text below it
  /// @param behindColon whether the text directly above announces what follows
  LevelledHeading place(Block heading, boolean behindList, boolean behindColon) {
    placed++;
    if (behindColon && announced == 0 && plain > 0 && numbered == 0 && block == 0) {
      announced = plain + 1;
    }
    HeadingForm read = HeadingForm.of(heading);
    HeadingForm form = decisions ? ItemForm.of(heading).orElse(read) : read;
    int law = legal.level(heading);
    int level = law > 0 ? law : Math.clamp(level(form, heading, behindList), 1, DEEPEST);
    leave(form, heading, level);
    LevelledHeading levelled = new LevelledHeading(heading, form, level, kind(form));
    enter(form, heading, level);
    return levelled;
  }

  /// A plain heading within a chapter is a tussenkop.
  private SectionKind kind(HeadingForm form) {
    SectionKind read = form.kind();
    if (read != null) {
      return read;
    }
    return inChapter ? SectionKind.TUSSENKOP : SectionKind.KOP;
  }

  /// The file outranks the number: with a style "Kop 2" the author chose the level.
  private int level(HeadingForm form, Block heading, boolean behindList) {
    int given = file.level(heading);
    if (form.block()) {
      return given > numbered ? given : blockLevel();
    }
    if (given > 0) {
      return given;
    }
    if (form.numbered()) {
      return tops + form.depth();
    }
    return form.opens(SectionKind.BIJLAGE) ? 1 : byContext(heading, behindList);
  }

  /// Blocks are one level below their chapter or paragraph, else below the last plain heading.
  private int blockLevel() {
    return numbered > 0 ? numbered + 1 : plain + 1;
  }

  /// A heading with running text after a list of agendapunten has left the block.
  private int byContext(Block heading, boolean behindList) {
    if (block > 0) {
      boolean stays = !agendapunten || !behindList;
      return stays ? block + 1 : numbered > 0 ? block : Math.max(1, block - 1);
    }
    if (placed == conclusion) {
      return 1;
    }
    if (numbered > 0) {
      return recurs && !recurring.holds(heading) ? numbered + 2 : numbered + 1;
    }
    if (announced > 0) {
      return announced;
    }
    if (series.holds(heading)) {
      return labelled > 0 ? labelled : plain + 1;
    }
    return labelled > 0 ? labelled + 1 : Math.max(1, plain);
  }

  /// Closes what the new heading ends: a block or a chapter at its own level.
  private void leave(HeadingForm form, Block heading, int level) {
    if (level <= block || form.numbered()) {
      block = 0;
    }
    if (file.tops(heading)) {
      tops = level;
    }
    recurs = !form.numbered() && (recurs || recurring.holds(heading));
    announced = form.numbered() || level < announced ? 0 : announced;
    if (level <= numbered) {
      numbered = 0;
      inChapter = false;
    }
  }

  private void enter(HeadingForm form, Block heading, int level) {
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
      labelled =
          series.holds(heading) || file.tops(heading) ? level : level < labelled ? 0 : labelled;
    }
  }
}
