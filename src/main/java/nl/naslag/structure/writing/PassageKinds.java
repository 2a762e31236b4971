package nl.naslag.structure.writing;

import java.util.List;
import nl.naslag.document.PassageKind;
import nl.naslag.document.SectionKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.outline.SectionDraft;

/// The kind of passage a block is, by the section that contains it.
final class PassageKinds {
  private static final List<SectionKind> TELLING =
      List.of(SectionKind.AGENDAPUNTEN, SectionKind.DENKRICHTINGEN);

  private PassageKinds() {}

  /// An agendapunt only within a section of that kind, whatever its wording.
  static PassageKind kind(Block block, SectionDraft section) {
    if (block.is(BlockKind.DECISION)) {
      return PassageKind.BESLUIT;
    }
    SectionKind within = section.within(TELLING).orElse(SectionKind.KOP);
    return switch (within) {
      case AGENDAPUNTEN -> agendapunt(block, section) ? PassageKind.AGENDAPUNT : PassageKind.TEKST;
      case DENKRICHTINGEN -> PassageKind.DENKRICHTING;
      case DOCUMENT, HOOFDSTUK, PARAGRAAF, TUSSENKOP, KOP, BIJLAGE, BESLUIT -> PassageKind.TEKST;
    };
  }

  /// The bullets are the agendapunten; in a block without bullets the paragraphs are.
  private static boolean agendapunt(Block block, SectionDraft section) {
    if (block.is(BlockKind.BULLET)) {
      return true;
    }
    boolean announces = block.words().endsWith(":");
    return block.is(BlockKind.TEXT) && !announces && !blockOf(section).holdsBullets();
  }

  private static SectionDraft blockOf(SectionDraft section) {
    return section.is(SectionKind.AGENDAPUNTEN)
        ? section
        : section.parent().map(PassageKinds::blockOf).orElse(section);
  }
}
