package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.document.SectionKind;

/// Lists of decisions: each numbered item of the agenda is a section with what was decided.
final class DecisionList {
  private static final Pattern NAME =
      Pattern.compile("(?iu).*\\b(besluitenlijst|lijst van besluiten)\\b.*");
  private static final Pattern AGENDA_LABEL = Pattern.compile("(?iu)agendapunt\\s*:\\s*");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)(besluit(en)?|beslispunt(en)?|beslissing)\\s*:");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)((aldus )?vastgesteld (in|door|op)\\b.*|(het college van )?burgemeester en wethouders\\b.*"
              + "|het college van burgemeester.*|deze besluitenlijst is\\b.*)");
  // Whom it concerns and what it was about; what follows "Besluit" is the decision.
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(besluit(en)?|beslispunt(en)?|beslissing|zaak|noot|(voortouw|volg)commissie(\\(s\\)|s)?|toelichting)\\s*:.*");
  private static final Pattern ABOUT =
      Pattern.compile("(?iu)(zaak|noot|(voortouw|volg)commissie(\\(s\\)|s)?|toelichting)\\s*:.*");
  // The name stands in the title or the letterhead.
  private static final int BLOCKS_OF_THE_HEAD = 6;

  private DecisionList() {}

  /// Whether one of the first blocks calls the document a "besluitenlijst".
  static boolean is(List<Block> blocks) {
    return blocks.stream().limit(BLOCKS_OF_THE_HEAD).anyMatch(block -> names(block.words()));
  }

  private static boolean names(String words) {
    return words.length() < 200 && NAME.matcher(words).matches();
  }

  /// The form of an item: whatever its number, what it opens is a decision.
  /// "Agendapunt: Nota wonen" with number 7 becomes "Nota wonen", number 7, kind BESLUIT.
  static HeadingForm item(HeadingForm form) {
    if (!form.numbered()) {
      return form;
    }
    String title = AGENDA_LABEL.matcher(form.title()).replaceFirst("");
    return new HeadingForm(form.number(), title, SectionKind.BESLUIT);
  }

  /// Starts a new block where a decision, or what it is about, is announced.
  static List<Block> parted(List<Block> blocks) {
    return is(blocks) ? blocks.stream().flatMap(block -> parts(block).stream()).toList() : blocks;
  }

  private static List<Block> parts(Block block) {
    List<Block> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < block.lines().size(); i++) {
      if (PART.matcher(block.lines().get(i).text()).matches()) {
        parts.add(start == 0 ? block.to(i) : Block.text(block.lines().subList(start, i)));
        start = i;
      }
    }
    parts.add(start == 0 ? block : Block.text(block.from(start).lines()));
    return parts;
  }

  /// Whether the block opens with "Besluit:" or a word like it.
  static boolean decides(Block block) {
    return LABEL.matcher(block.words()).lookingAt();
  }

  /// Whether the block tells only of the case: "Zaak: 2024-117", "Toelichting: …".
  static boolean about(Block block) {
    return ABOUT.matcher(block.words()).matches();
  }

  /// "Besluit:" alone on its line, announcing the decision.
  static boolean label(Block block) {
    return LABEL.matcher(block.words()).matches();
  }

  /// Whether the names of those who decided come next.
  static boolean closes(Block block) {
    return block.is(BlockKind.TEXT) && CLOSING.matcher(block.words()).matches();
  }
}
