package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets footnotes apart: small print with a number at the foot of a page. They break sentences.
/// So they are set in a note of explanation (consultatie archiefbesluit20xx 12112, p. 14-20).
/// A note: "3 Zie Kamerstukken II, 2023/24." in small print as last block of its page. None: the
/// same line in the middle of a page, or in the size of running text.
final class Footnotes {
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|\\*+)[.)]?\\s*\\S.*");

  private Footnotes() {}

  static List<Block> mark(List<Block> blocks) {
    Faces faces = Faces.of(blocks);
    List<Block> marked = new ArrayList<>(blocks);
    // From the last block upwards: small print is a foot only while all below it is small too.
    boolean foot = true;
    for (int i = marked.size() - 1; i >= 0; i--) {
      boolean lastOfPage = i + 1 == marked.size() || page(marked.get(i + 1)) != page(marked.get(i));
      foot = (foot || lastOfPage) && small(marked.get(i), faces);
      if (foot && NUMBERED.matcher(marked.get(i).words()).matches()) {
        marked.set(i, marked.get(i).as(BlockKind.NOTE));
      }
    }
    return marked;
  }

  private static boolean small(Block block, Faces faces) {
    return block.is(BlockKind.TEXT) && block.lines().stream().allMatch(faces::small);
  }

  private static int page(Block block) {
    return block.first().page();
  }
}
