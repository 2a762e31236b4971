package nl.naslag.structure.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.LineShape;

/// The headings that are the title of the document itself.
///
/// They stand above everything, so a chapter below them is a chapter of level 1 all the same
/// (consultatie wetabortusiszorg 12059, p. 1: "Voorstel van wet …" and "Nr. 3 MEMORIE VAN
/// TOELICHTING"). Only the first headings, without running text between them.
final class OwnTitle {
  private static final int MOST = 4;
  private static final int FEWEST_NUMBERS = 2;
  // Characters of a key; less of a title is found in many headings.
  private static final int SHORTEST = 8;
  // Characters; the first words show what the heading is.
  private static final int LONGEST = 300;
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(?:\\d{2} ?(?:\\d{3}|\\*{3})\\s+|nr\\.? ?\\d{1,3}\\s+)?(?:(?:nota|memorie) van toelichting"
              + "|toelichting|voorstel van wet|ontwerpbesluit|besluitenlijst"
              + "|(?:besluit|regeling|wet|verordening) van)\\b.*");

  private OwnTitle() {}

  /// @param title of the document as it was read; empty when unknown
  static List<Block> of(List<Block> blocks, String title) {
    List<Block> own = new ArrayList<>();
    String key = LineShape.key(title);
    boolean apart = numbered(blocks);
    for (Block block : blocks) {
      boolean heading = block.is(BlockKind.HEADING);
      if (heading && own.size() < MOST && (says(block) || apart && named(block, key))) {
        own.add(block);
      } else if (heading || !own.isEmpty()) {
        break;
      }
    }
    return own;
  }

  /// Where chapters have numbers, a heading without one is no chapter. In other documents the first
  /// heading may be both: the title was taken from it.
  private static boolean numbered(List<Block> blocks) {
    return blocks.stream()
            .filter(block -> block.is(BlockKind.HEADING))
            .filter(block -> HeadingForm.of(block).numbered())
            .limit(FEWEST_NUMBERS)
            .count()
        >= FEWEST_NUMBERS;
  }

  private static boolean says(Block heading) {
    String words = heading.words();
    return words.length() <= LONGEST && KIND.matcher(words).matches();
  }

  private static boolean named(Block heading, String title) {
    HeadingForm form = HeadingForm.of(heading);
    if (form.numbered() || form.kind() != null || heading.words().length() > LONGEST) {
      return false;
    }
    String key = LineShape.key(heading.words());
    return key.length() >= SHORTEST && title.contains(key)
        || title.length() >= SHORTEST && key.contains(title);
  }
}
