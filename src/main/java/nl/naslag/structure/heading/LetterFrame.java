package nl.naslag.structure.heading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.NotHeadings;

/// Recognises what stands around the text of a letter: the address and the letterhead above
/// "Geachte voorzitter", and the function of the person who signs. Such lines are short and set
/// apart, like headings. A preface that opens with "Beste lezer" on a later page makes no letter of
/// a report.
final class LetterFrame {
  // No letterhead has more blocks; a salutation further on is that of a quoted letter.
  private static final int BLOCKS = 40;
  // Characters; a longer line is a sentence.
  private static final int LONGEST = 80;
  private static final Pattern SALUTATION =
      Pattern.compile("(?:Geachte?|Beste|Excellentie|Hooggeachte?)\\b[^.!?]*[,:]?");

  // The position of the salutation; 0 in a document that is no letter.
  private final int opening;

  LetterFrame(List<Block> blocks) {
    this.opening =
        IntStream.range(0, Math.min(BLOCKS, blocks.size()))
            .filter(at -> salutes(blocks.get(at)) && onFirstPage(blocks.get(at), blocks))
            .findFirst()
            .orElse(0);
  }

  private static boolean onFirstPage(Block block, List<Block> blocks) {
    return block.first().page() == blocks.getFirst().first().page();
  }

  private static boolean salutes(Block block) {
    String first = block.first().text();
    return block.is(BlockKind.TEXT)
        && first.length() <= LONGEST
        && SALUTATION.matcher(first).matches();
  }

  /// Whether the block is outside the text of the letter: before its opening, or a function
  /// directly below a name.
  boolean frames(HeadingCandidate candidate) {
    return candidate.position() < opening
        || NotHeadings.function(candidate.block().words())
            && candidate
                .above()
                .filter(above -> NotHeadings.name(above.block().words()))
                .isPresent();
  }
}
