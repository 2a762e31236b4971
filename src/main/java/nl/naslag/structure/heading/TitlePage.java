package nl.naslag.structure.heading;

import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.LineShape;

/// Recognises the lines below a title that say who wrote it and when, as large as a heading. Such
/// lines: "Gemeente Wassenaar", "Den Haag, mei 2024". Only among the first blocks.
final class TitlePage {
  private static final int BLOCKS = 6;
  private static final int MOST_WORDS = 10;
  private static final Pattern SENDER =
      Pattern.compile(
          "(?:(?iu:gemeente|provincie|waterschap|hoogheemraadschap|ministerie van"
              + "|veiligheidsregio|omgevingsdienst)) \\p{Lu}[\\p{L}’'-]+(?: \\p{L}[\\p{L}’'-]*){0,4}");
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu).*\\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december) (?:19|20)\\d{2}");

  // The page of the first block; the title itself is not one of these lines.
  private final int page;

  TitlePage(List<Block> blocks) {
    this.page = blocks.isEmpty() ? 0 : blocks.getFirst().first().page();
  }

  boolean tells(HeadingCandidate candidate) {
    Block block = candidate.block();
    return candidate.position() > 0
        && candidate.position() < BLOCKS
        && block.first().page() == page
        && LineShape.words(block.words()) <= MOST_WORDS
        && (DATED.matcher(block.words()).matches() || SENDER.matcher(block.words()).matches());
  }
}
