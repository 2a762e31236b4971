package nl.naslag.structure;

import java.util.List;
import nl.naslag.document.PassageKind;
import nl.naslag.document.SectionKind;

/// What kind of passage a block is, by the section it stands in.
final class PassageKinds {
  private static final List<SectionKind> TELLING =
      List.of(SectionKind.AGENDAPUNTEN, SectionKind.DENKRICHTINGEN, SectionKind.BESLUIT);

  private PassageKinds() {}

  /// An agendapunt or besluit only within a section of that kind, however the words sound.
  static PassageKind of(Block block, SectionDraft section) {
    SectionKind within = section.within(TELLING).orElse(SectionKind.KOP);
    return switch (within) {
      case AGENDAPUNTEN -> agendapunt(block, section) ? PassageKind.AGENDAPUNT : PassageKind.TEKST;
      case DENKRICHTINGEN -> PassageKind.DENKRICHTING;
      case BESLUIT ->
          closed(block, section) || DecisionList.about(block)
              ? PassageKind.TEKST
              : PassageKind.BESLUIT;
      case HOOFDSTUK, PARAGRAAF, TUSSENKOP, KOP, BIJLAGE -> PassageKind.TEKST;
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

  /// Behind "Aldus vastgesteld" come names, no decisions.
  private static boolean closed(Block block, SectionDraft section) {
    return section.blocks().stream()
            .takeWhile(earlier -> earlier != block)
            .anyMatch(DecisionList::closes)
        || DecisionList.closes(block);
  }

  private static SectionDraft blockOf(SectionDraft section) {
    return section.is(SectionKind.AGENDAPUNTEN)
        ? section
        : section.parent().map(PassageKinds::blockOf).orElse(section);
  }
}
