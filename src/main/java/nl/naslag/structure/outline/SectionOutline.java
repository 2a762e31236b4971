package nl.naslag.structure.outline;

import java.util.List;
import nl.naslag.document.SectionKind;
import nl.naslag.document.TimeLimit;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.heading.ListedHeadings;

/// Arranges blocks under their headings.
public final class SectionOutline {
  private SectionOutline() {}

  /// The root contains what precedes the first heading, and the sections of the highest level.
  ///
  /// @param title of the document as it was read; empty when unknown
  public static SectionDraft outline(List<Block> blocks, ListedHeadings listed, String title) {
    SectionDraft root = SectionDraft.root();
    SectionDraft open = root;
    List<Block> own = OwnTitle.of(blocks, title);
    HeadingLevels levels = new HeadingLevels(blocks, own, listed);
    for (int i = 0; i < blocks.size(); i++) {
      TimeLimit.check();
      Block block = blocks.get(i);
      if (block.is(BlockKind.HEADING)) {
        LevelledHeading heading =
            own.contains(block)
                ? new LevelledHeading(block, HeadingForm.of(block), 1, SectionKind.DOCUMENT)
                : levels.place(block, behindList(i, blocks), behindColon(i, blocks));
        open = parentOf(open, heading).open(heading);
      } else {
        open.add(block);
      }
    }
    return root;
  }

  private static boolean behindList(int i, List<Block> blocks) {
    return i > 0
        && blocks.get(i - 1).is(BlockKind.BULLET)
        && i + 1 < blocks.size()
        && blocks.get(i + 1).is(BlockKind.TEXT);
  }

  /// "Dit brengt ons tot de volgende uitgangspunten:" directly above a heading, where the
  /// file shows no typefaces.
  private static boolean behindColon(int i, List<Block> blocks) {
    return i > 0
        && blocks.get(i).first().typeface() == null
        && blocks.get(i - 1).is(BlockKind.TEXT)
        && blocks.get(i - 1).ending().endsWith(":");
  }

  private static SectionDraft parentOf(SectionDraft open, LevelledHeading heading) {
    SectionDraft parent = open;
    while (parent.level() >= heading.level() || otherChapter(parent, heading.form())) {
      parent = parent.parent().orElseThrow();
    }
    return parent;
  }

  /// "4.a" does not belong to chapter 3, even where chapter 4 has no heading of its own
  /// (besluitenlijst Wassenaar 10 december 2024, p. 1).
  private static boolean otherChapter(SectionDraft parent, HeadingForm child) {
    return parent
        .heading()
        .map(LevelledHeading::form)
        .filter(form -> form.chapterNumber() && child.depth() > 1)
        .filter(form -> !child.chapter().equals(form.number()))
        .isPresent();
  }
}
